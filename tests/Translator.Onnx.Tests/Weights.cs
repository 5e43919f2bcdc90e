using Translator.Formats;

namespace Translator.Onnx.Tests;

static class Weights
{
    /// <summary>Every parameter of a graph by the goldens' formula.</summary>
    public static IReadOnlyDictionary<string, TensorData> ByFormula(Graph graph, double gain = 1) => graph.Parameters.ToDictionary(
        parameter => parameter.Name,
        parameter => FormulaTensors.CreateParameter(parameter.Name, parameter.Tensor.Shape.ToArray(), gain));
}
