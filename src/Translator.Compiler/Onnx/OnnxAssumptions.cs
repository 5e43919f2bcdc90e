namespace Translator.Compiler.Onnx;

/// <content>Sizes that the model takes for granted, checked when it runs.</content>
public sealed partial class OnnxLowering
{
    /// <summary>
    /// Passes an input through a reshape that fails where the assumption does not hold: to its own shape where it does, to a larger one where it does not.
    /// The operator's name says what is assumed and which line needs it, and ONNX Runtime prints it.
    /// </summary>
    void Check(Graph graph, SizeAssumption assumption)
    {
        var input = graph.Inputs.First(i => i.Shape.SelectMany(size => size.Symbols).Intersect(assumption.Symbols).Any());
        string left = sizes.Emit(assumption.Left), right = sizes.Emit(assumption.Right);
        var holds = assumption.Comparison switch
        {
            "==" => Add("Equal", [left, right]),
            "!=" => Add("Not", [Add("Equal", [left, right])]),
            "<" => Add("Less", [left, right]),
            "<=" => Add("LessOrEqual", [left, right]),
            ">" => Add("Greater", [left, right]),
            _ => Add("GreaterOrEqual", [left, right]),
        };
        var factor = Add("Sub", [Constant(2L), Add("Cast", [holds], ("to", OnnxTypes.Code(DType.Int64)))]);
        var shape = Add("Mul", [Add("Shape", [names[input]]), factor]);
        var name = Unique($"the model assumes {assumption}");
        var result = Unique($"{names[input]} checked");
        nodes.Add(new("Reshape", name, [names[input], shape], [result], [], null));
        names[input] = result;
    }
}
