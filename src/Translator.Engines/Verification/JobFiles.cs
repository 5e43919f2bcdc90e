namespace Translator.Engines.Verification;

/// <summary>Names of the files that all engines share.</summary>
static class JobFiles
{
    /// <summary>The inputs, relative to a job's folder.</summary>
    public const string Inputs = "../inputs.safetensors";

    /// <summary>The weights, relative to a job's folder.</summary>
    public const string Weights = "../weights.safetensors";

    public static string InputName(Graph graph, int index) => ((Operators.Input)graph.Inputs[index].Producer.Operator).Name;
}
