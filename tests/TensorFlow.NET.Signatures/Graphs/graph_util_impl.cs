namespace Tensorflow;

public class graph_util_impl
{
    public GraphDef convert_variables_to_constants(Session sess, GraphDef input_graph_def, string[] output_node_names, string[] variable_names_whitelist = null, string[] variable_names_blacklist = null) => throw null!;
}
