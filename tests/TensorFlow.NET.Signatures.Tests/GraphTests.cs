using Xunit;

namespace Tensorflow.Signatures.Tests;

/// <summary>Graphs, sessions, variables, functions inside graphs, gradients and training.</summary>
public sealed class GraphTests
{
    [Theory]
    [InlineData("Graph g = tf.Graph().as_default(); g.Exit(); Graph current = tf.get_default_graph();")]
    [InlineData("Tensor t = graph.get_tensor_by_name(\"x:0\"); Operation op = graph.OperationByName(\"x\"); Tensor output = op.output;")]
    [InlineData("GraphDef def = graph.as_graph_def(); byte[] bytes = def.ToByteArray(); tf.import_graph_def(GraphDef.Parser.ParseFrom(bytes), name: \"\");")]
    [InlineData("graph.Import(new byte[1], prefix: \"\"); Tensorflow.Buffer raw = graph.ToGraphDef(tf.Status); byte[] bytes = raw.ToArray();")]
    [InlineData("var options = new ConfigProto { IntraOpParallelismThreads = 2 }; Session s = tf.Session(graph, options); Session t = tf.Session(); Session u = tf.Session(options);")]
    public void Graphs_and_sessions(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("NDArray one = session.run(x, new FeedItem(y, np.array(new float[2, 2]))); float[] values = one.ToArray<float>();")]
    [InlineData("NDArray one = session.run(x, (y, new float[2, 2]));")]
    [InlineData("NDArray[] several = session.run(new[] { x, y }, (x, np.array(new[] { 1f })), (y, 2f));")]
    [InlineData("FeedItem[] feeds = [(x, 1f), new FeedItem(y, 2f)]; NDArray[] several = session.run(new Tensor[] { x, y }, feeds);")]
    [InlineData("var (first, second) = session.run((x, y), (x, 1f)); float value = (float)first;")]
    [InlineData("session.run(tf.global_variables_initializer()); session.run(x.op);")]
    public void Runs(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("ResourceVariable v = tf.Variable(tf.zeros(new Shape(2, 3)), trainable: false, name: \"fc/weight\"); Tensor read = v.AsTensor(); Tensor same = v;")]
    [InlineData("ResourceVariable v = tf.Variable(0, trainable: false, name: \"step\", dtype: tf.int32); IVariableV1 abstraction = v; Shape shape = v.shape; Tensor handle = v.Handle;")]
    [InlineData("Operation assign = gen_state_ops.assign(variable.Handle, x); Tensor product = variable * x + variable;")]
    public void Variables(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("""
        var body = new FuncGraph("body");
        body.as_default();
        Tensor argument = tf.placeholder(tf.float32, new Shape(2), "argument");
        Tensor result = tf.identity(argument * 2f);
        body.Exit();
        var built = new EagerDefinedFunction(body.Name, body, new[] { argument }, new[] { result }, new Dictionary<string, AttrValue>());
        """)]
    [InlineData("Tensor[] branches = control_flow_ops.@switch(x, y); Tensor output = control_flow_ops.merge(branches)[0];")]
    [InlineData("var f = new Function(xs => new[] { tf.nn.relu(xs[0]) }, \"Forward\"); Tensors r = f.Apply(x);")]
    public void Functions(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Tensor[] g = tf.gradients(x, new[] { variable.AsTensor() });")]
    [InlineData("ops.RegisterGradientFunction(\"Erf\", (op, g) => new[] { g[0] * tf.exp(-tf.square(op.inputs[0])) }); ops.RegisterNoGradientFunction(\"Floor\");")]
    [InlineData("ops.RegisterGradientFunction(\"PadV2\", array_grad._PadGrad);")]
    [InlineData("ops.RegisterGradientFunction(\"MaxPool\", (op, g) => { int[] k = op.get_attr_list<int>(\"ksize\"); string p = op.get_attr<string>(\"padding\"); return g; });")]
    [InlineData("Operation a = tf.train.GradientDescentOptimizer(0.1f).minimize(x), b = tf.train.AdamOptimizer(1e-3f).minimize(x, name: \"adam\");")]
    [InlineData("var adam = new Tensorflow.Train.AdamOptimizer(1e-3f, beta1: 0.9f, beta2: 0.95f, epsilon: 1e-8f, name: \"Adam\"); Tuple<Tensor, IVariableV1>[] g = adam.compute_gradients(x); Operation step = adam.apply_gradients(g);")]
    [InlineData("var saver = tf.train.Saver(); saver.save(session, \"model.ckpt\"); saver.restore(session, \"model.ckpt\");")]
    public void Gradients_and_training(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("var attributes = new Dictionary<string, AttrValue> { [\"padding\"] = new AttrValue { S = ByteString.CopyFromUtf8(\"SAME\") } };")]
    [InlineData("var list = new AttrValue.Types.ListValue(); list.I.Add(1); var value = new AttrValue { List = list, Type = DataType.DtFloat };")]
    [InlineData("var def = new GraphDef(); def.Node.Add(new NodeDef { Name = \"x\", Op = \"Placeholder\" }); def.Node[0].Attr[\"dtype\"] = new AttrValue { Type = DataType.DtFloat };")]
    [InlineData("var model = new SavedModel { SavedModelSchemaVersion = 1 }; model.MetaGraphs.Add(new MetaGraphDef { GraphDef = new GraphDef() });")]
    [InlineData("var signature = new SignatureDef { MethodName = \"predict\" }; signature.Inputs[\"x\"] = new TensorInfo { Name = \"x:0\", Dtype = DataType.DtFloat };")]
    public void Protocol_buffers(string statements) => SnippetCompiler.Accepts(statements);
}
