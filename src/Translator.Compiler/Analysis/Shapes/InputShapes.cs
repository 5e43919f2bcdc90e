using System.Globalization;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Analysis.Shapes;

/// <summary>Finds the shape that an input must have from what its layers take, by reading the model with one rank after the other.</summary>
public static class InputShapes
{
    static readonly string[][] Ranks = [["N", "F"], ["N", "C", "H", "W"], ["N", "T", "F"], ["N", "C", "D", "H", "W"], ["N"]];

    /// <summary>The attribute for an input that has none, such as <c>[Shape("N", 3, "H", "W")]</c>; null when no shape is found with which the model reads.</summary>
    /// <param name="compilation">The source.</param>
    /// <param name="model">The model's class.</param>
    /// <param name="input">Name of the input; all others must have their shapes.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static string? Infer(Compilation compilation, INamedTypeSymbol model, string input, CancellationToken cancellation = default)
    {
        foreach (var rank in Ranks)
            if (Infer(compilation, model, input, rank, cancellation) is { } found)
                return found;
        return null;
    }

    static string? Infer(Compilation compilation, INamedTypeSymbol model, string input, IReadOnlyList<string> sizes, CancellationToken cancellation)
    {
        var shape = new Shape(sizes.Select(Dim.Parse));
        for (var turn = 0; turn <= sizes.Count; turn++)
        {
            var reading = ModelReader.Read(compilation, model, new ModelRequest { InputShapes = new Dictionary<string, Shape> { [input] = shape } }, cancellation);
            if (reading.Graph is { } graph) return HasNoBatch(graph) ? null : Attribute(shape, "");
            var known = reading.Diagnostics[0].Properties;
            if (known.TryGetValue(MistakeProperties.Integers, out var integers) && integers == input) return shape.Rank == 2 ? Attribute(new Shape("N", "T"), ", Type = DType.Int64") : null;
            if (!known.TryGetValue(MistakeProperties.Input, out var wrong) || wrong != input || known[MistakeProperties.Axis] == "0") return null;
            shape = shape.With(int.Parse(known[MistakeProperties.Axis]!, CultureInfo.InvariantCulture), Dim.Parse(known[MistakeProperties.Taken]!));
        }

        return null;
    }

    /// <summary>A convolution takes [C, L] as well as [N, C, L]; the batch is meant.</summary>
    static bool HasNoBatch(Graph graph) => graph.Nodes.Any(n => n.Operator is Operators.Convolution { Stride.Count: var spatial } && n.Inputs[0]!.Rank == spatial + 1);

    static string Attribute(Shape shape, string type) => $"[Shape({string.Join(", ", shape.Select(d => d.Known is { } known ? known.ToString(CultureInfo.InvariantCulture) : $"\"{d}\""))}{type})]";
}
