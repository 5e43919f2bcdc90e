using Translator.Compiler.Reading;
using Translator.Engines.Jobs;
using Translator.Formats;
using Translator.Properties.Running;

namespace Translator.Properties;

/// <summary>
/// Random uses of every operator, all read, and run in one go: from a fixed seed one of each, or as many as the environment variable <c>TRANSLATOR_PROPERTY_SAMPLES</c> says,
/// from the seed that <c>TRANSLATOR_PROPERTY_SEED</c> says; <c>TRANSLATOR_PROPERTY</c> chooses operators by parts of their names, commas between them.
/// </summary>
public sealed class Agreement
{
    static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("TRANSLATOR_PROPERTY_SAMPLES"), out var count) ? count : 1;
    static readonly uint Seed = uint.TryParse(Environment.GetEnvironmentVariable("TRANSLATOR_PROPERTY_SEED"), out var seed) ? seed : 20261126;
    static readonly string[] Parts = (Environment.GetEnvironmentVariable("TRANSLATOR_PROPERTY") ?? "").Split(',');

    readonly ILookup<string, Case> cases;

    /// <summary>Draws, reads and runs the samples.</summary>
    public Agreement()
    {
        var drawn = Chosen.SelectMany(Draw).ToList();
        Models = new([.. drawn.Select(d => d.Sample)]);
        var readings = drawn.Select((_, i) => Models.Read(i)).ToList();
        var inputs = drawn.Select((d, i) => (IReadOnlyDictionary<string, TensorData>)d.Sample.Inputs.Select((input, at) => (input.Name, Value: input.Draw(31 * i + at))).ToDictionary(p => p.Name, p => p.Value)).ToList();
        var outcomes = EngineRuns.Run(Models, readings, inputs);
        cases = drawn.Select((d, i) => (d.Property, Case: new Case(d.Sample, readings[i], d.Sample.Symbolic ? Models.Read(i, d.Sample) : readings[i], outcomes[i]))).ToLookup(c => c.Property, c => c.Case);
    }

    /// <summary>The operators that this run is about.</summary>
    internal static IReadOnlyList<Property> Chosen { get; } = [.. Vocabulary.All.Where(p => Parts.Any(part => p.Name.Contains(part, StringComparison.OrdinalIgnoreCase)))];

    internal Models Models { get; }

    internal IEnumerable<Case> this[string property] => cases[property];

    static IEnumerable<(string Property, Sample Sample)> Draw(Property property)
    {
        // a stream of its own for each property, so that one more property changes no other's samples
        var random = new PCG(property.Name.Aggregate(17u, (hash, c) => unchecked(31 * hash + c)), Seed);
        for (var i = 0; i < Count; i++)
            yield return (property.Name, property.Samples.Generate(random, null, out _) with { Symbolic = random.Next(2) == 0 });
    }

    /// <summary>A sample and what came of it.</summary>
    /// <param name="Sample">The sample.</param>
    /// <param name="Reading">The model as declared, with symbolic sizes where it has some.</param>
    /// <param name="Known">The model with every size known.</param>
    /// <param name="Outcomes">By engine.</param>
    internal sealed record Case(Sample Sample, ModelReading Reading, ModelReading Known, IReadOnlyDictionary<string, Outcome> Outcomes)
    {
        /// <summary>What is wrong, a line each.</summary>
        public IEnumerable<string> Problems()
        {
            if (Reading.Graph is not { } graph) return Reading.Diagnostics.Select(d => $"the reader refuses {Sample}: {d.GetMessage(null)}");
            return TypeProblems(graph).Concat(ValueProblems()).Concat(EngineRuns.Engines.SelectMany(engine => Problems(graph, engine)));
        }

        IEnumerable<string> TypeProblems(Graph graph)
        {
            if (Known.Graph is null) yield return $"with known sizes the reader refuses {Sample}: {string.Join(", ", Known.Diagnostics.Select(d => d.GetMessage(null)))}";
            else if (!graph.Outputs.Select(Concrete).SequenceEqual(Known.Graph.Outputs.Select(Concrete)))
                yield return $"symbolic and known sizes differ: {Listed(graph.Outputs.Select(Concrete))} and {Listed(Known.Graph.Outputs.Select(Concrete))} in {Sample}";
        }

        IEnumerable<string> Problems(Graph graph, string engine)
        {
            var outcome = Outcomes[engine];
            if (outcome.IsMissing || (outcome.Outputs is null && Gaps.Explains(engine, Sample, outcome.Reason!))) yield break;
            if (outcome.Outputs is not { } outputs) yield return $"{engine} fails: {outcome.Reason} in {Sample}";
            else if (!graph.Outputs.Select(Concrete).SequenceEqual(outputs.Select(TypeOf)))
                yield return $"inferred {Listed(graph.Outputs.Select(Concrete))}, but {engine} gives {Listed(outputs.Select(TypeOf))} in {Sample}";
        }

        IEnumerable<string> ValueProblems()
        {
            if (Outcomes[EngineNames.TorchSharp].Outputs is not { } expected) yield break;
            foreach (var engine in EngineRuns.Engines.Skip(1))
            {
                if (Outcomes[engine].Outputs is not { } ours || ours.Count != expected.Count) continue;
                for (var i = 0; i < ours.Count; i++)
                {
                    if (TypeOf(ours[i]) != TypeOf(expected[i])) continue;
                    var difference = TensorDifference.Between(ours[i], expected[i]);
                    if (difference.MaxRelative > Tolerance(expected[i].Type))
                        yield return $"{engine} has {ours[i][difference.WorstIndex]:r} at {difference.WorstIndex} of output {i}, but PyTorch {expected[i][difference.WorstIndex]:r} ({difference.MaxRelative:g2}) in {Sample}";
                }
            }
        }

        /// <summary>The goldens' rule, twice, as neither side is the exact value: one operator, or many.</summary>
        double Tolerance(DType type) => type switch
        {
            DType.Float32 => Sample.IsDeep ? 1e-5 : 4e-6,
            DType.Float64 => 4e-6,
            DType.Float16 => 2e-3,
            DType.BFloat16 => 2e-2,
            _ => 0,
        };

        TensorType Concrete(Tensor tensor) => tensor.Type with { Shape = new(tensor.Shape.Select(dim => (Dim)dim.Evaluate(Sample.Sizes))) };

        static TensorType TypeOf(TensorData data) => new(data.Type, new Shape(data.Shape.Select(size => (Dim)size)));

        static string Listed(IEnumerable<TensorType> types) => string.Join(", ", types);
    }
}
