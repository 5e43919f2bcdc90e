using System.Reflection;
using System.Text;
using Translator.Compiler.Onnx;
using Translator.Compiler.Reading;
using Translator.Compiler.TensorFlow;
using Translator.Compiler.TorchSharp.Spellings;
using Translator.Engines.Jobs;
using Translator.Goldens;
using Translator.Onnx.Tests;
using Translator.Properties.Arguments;
using Translator.Properties.Differences;
using Translator.Properties.Differences.Indices;
using Translator.Properties.Types;
using Translator.TestSources;

namespace Translator.Properties.Document;

/// <summary>
/// <c>docs/operators.md</c>: every operator on every target, from the tables beside the lowerings. What TensorFlow.js can run of an operator is read off
/// the TensorFlow operators that examples of it become.
/// </summary>
static class OperatorsDocument
{
    /// <summary>Inputs and parameters are no operators: each target makes its own inputs and variables of them.</summary>
    static readonly Type[] NoOperators = [typeof(Operators.Input), typeof(Operators.ReadParameter)];

    /// <summary>The operators of graphs.</summary>
    public static IReadOnlyList<Type> Operators { get; } =
        [.. typeof(Operator).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Operator)) && !t.IsAbstract).Except(NoOperators).OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>The targets with a table of operators.</summary>
    public static IReadOnlyDictionary<string, Func<Type, (bool Supported, string? Reason)>> Tables { get; } = new Dictionary<string, Func<Type, (bool, string?)>>
    {
        ["TensorFlow"] = t => (TfLowering.Table.Supports(t), TfLowering.Table.ReasonAgainst(t)),
        ["ONNX"] = t => (OnnxLowering.Table.Supports(t), OnnxLowering.Table.ReasonAgainst(t)),
    };

    /// <summary>The document's text.</summary>
    public static string Write()
    {
        var examples = Examples();
        var text = new StringBuilder("""
            # Operators and targets

            This page is written by a test from the tables beside the lowerings; `TRANSLATOR_UPDATE_DOCS=1 dotnet test tests/Translator.Properties --filter Document` writes it anew.

            What is computed is compared with PyTorch's numbers: an output may be off by 2e-6 of its largest value, integers and booleans are equal. Another tolerance stands in the table with its reason.
            TensorFlow.NET code is written from the lowered graph that TensorFlow and TensorFlow.js run, so its column is TensorFlow's.

            ## Operators of the graph

            Functions and layers become these operators; each target has one row for each. The eager target has functions and layers instead, below.

            | operator | TensorFlow, TensorFlow.NET | TensorFlow.js | ONNX |
            | --- | --- | --- | --- |

            """);
        foreach (var type in Operators)
            text.Append($"| {type.Name} | {Cell(Tables["TensorFlow"](type), TfLowering.Table.ToleranceOf(type))} | {TensorFlowJs(type, examples)} | {Cell(Tables["ONNX"](type), OnnxLowering.Table.ToleranceOf(type))} |\n");
        text.Append("""

            ## Functions and layers in TorchSharp

            Eager code calls TorchSharp where it has the function with the arguments that are given. What it lacks is emitted beside the model; the file is named.

            | function or layer | TorchSharp |
            | --- | --- |

            """);
        foreach (var (name, spellings) in Spelled()) text.Append($"| {name} | {Place(spellings)} |\n");
        text.Append("""

            ## Element types

            Operators take float32, float64, float16, bfloat16, int32, int64 and bool where PyTorch does, on every engine, but for what stands here; a test runs both.

            | engine | types | operators | why |
            | --- | --- | --- | --- |

            """);
        foreach (var gap in TypeGaps.All) text.Append($"| {gap.Engine} | {string.Join(", ", gap.Types).ToLowerInvariant()} | {gap.Operators} | {gap.Reason} |\n");
        text.Append("""

            ## Differences of kernels

            Where frameworks mean different things under one name, every engine computes what PyTorch does, tested on numbers that tell them apart, but for what stands here. Over
            a size that is known to be 0, sums, products and means are written as their numbers; over one that turns out so only when the graph runs, TensorFlow.js leaves in them what its memory held.

            | what PyTorch does | engine | what its kernel does |
            | --- | --- | --- |

            """);
        foreach (var difference in DangerousDifferences.All)
            foreach (var (engine, reason) in difference.Unmet) text.Append($"| {difference.Name} | {engine} | {reason} |\n");
        text.Append("""

            ## Indices out of range

            Indices are not compared with sizes when a model is read, nor when a graph runs: what an engine does with one that is out of range is its own, as a test shows. TorchSharp refuses all of them, with PyTorch's words.

            | operators | engine | an index that is too large | a negative index |
            | --- | --- | --- | --- |

            """);
        foreach (var family in IndexFamilies.All)
            foreach (var (engine, large) in family.Large.Where(f => f.Key != EngineNames.TorchSharp))
                text.Append($"| {family.Name} | {engine} | {IndexFamilies.Text(large)} | {(family.Negative is { } negative ? IndexFamilies.Text(negative[engine]) : "as in PyTorch")} |\n");
        text.Append("""

            ## Arguments of PyTorch's that are not there

            Every other argument of the functions and layers is, by the same name in C# spelling and with the same default; [PyTorch's signatures](../tests/goldens/signatures) are compared with the DSL's by a test.

            | function or layer | argument | why |
            | --- | --- | --- |

            """);
        foreach (var (op, argument, reason) in ArgumentReasons.All) text.Append($"| {(op == "*" ? "all" : op)} | `{argument}` | {reason} |\n");
        foreach (var (op, argument, value, reason) in ArgumentReasons.Values) text.Append($"| {op} | `{argument}`: {value} | {reason} |\n");
        foreach (var (op, argument, reason) in ArgumentReasons.Required) text.Append($"| {op} | `{argument}` not given | {reason} |\n");
        return text.ToString();
    }

    static string Cell((bool Supported, string? Reason) row, (double Value, string Reason)? tolerance) =>
        !row.Supported ? $"not available: {row.Reason}" : tolerance is { } own ? $"yes, within {own.Value:g2}: {own.Reason}" : "yes";

    static string TensorFlowJs(Type type, ILookup<Type, string?> examples)
    {
        var row = Tables["TensorFlow"](type);
        if (!row.Supported) return Cell(row, null);
        if (!examples[type].Any()) throw new InvalidOperationException($"no example has {type.Name}: what TensorFlow.js can run of it is not known");
        var reasons = string.Join(", ", examples[type].Where(r => r is not null).Distinct());
        return reasons.Length == 0 ? "yes" : examples[type].Contains(null) ? $"yes, but for forms that need more: {reasons}" : $"not available: {reasons}";
    }

    /// <summary>Each occurrence of an operator in the public golden cases and in the operators' own examples: why TensorFlow.js cannot run it, null where it can.</summary>
    static ILookup<Type, string?> Examples() => GoldenSet.Public.Cases.Select(GoldenCaseBuilder.Trace)
        .Concat(OperatorCase.All.Concat(FurtherCases).Select(Known))
        .Append(Sample("Adaptive")) // branches and loops on values come from source alone
        .SelectMany(g => TfLowering.Lower(g).Nodes.Where(n => n.Source is not null).GroupBy(n => n.Source!))
        .ToLookup(n => n.Key.Operator.GetType(), n => n.Select(TensorFlowJsOperators.ReasonAgainst).FirstOrDefault(r => r is not null));

    static Graph Sample(string name)
    {
        var compilation = Sources.Sample(name);
        return ModelReader.Read(compilation, ModelFinder.Find(compilation).Single()).Graph!;
    }

    /// <summary>Operators that neither the golden cases nor the examples with a reference have.</summary>
    static readonly OperatorCase[] FurtherCases =
    [
        OperatorCase.Of("digamma", Functional.Digamma),
        OperatorCase.Of("transposed convolution of volumes", (x, w) => Functional.ConvTranspose3d(x, w), Given.Floats(1, 2, 3, 3, 3), Given.Floats(2, 1, 2, 2, 2)),
        OperatorCase.Of("indices", x => Functional.MaxPool1dWithIndices(x, 2).Indices),
        OperatorCase.Of("random", x => Functional.Rand(2, 3) + Functional.Randn(2, 3)),
        OperatorCase.Of("bitwise", x => Functional.BitwiseNot(Functional.BitwiseXor(Functional.BitwiseOr(x, x), Functional.BitwiseAnd(x, x))), Given.Integers(5, 2, 3)),
    ];

    /// <summary>The graph of an example with its first sizes: some forms need known ones in TensorFlow.</summary>
    static Graph Known(OperatorCase @case)
    {
        var sizes = @case.Runs.First().ToDictionary(s => s.Key, s => (Dim)s.Value);
        var inputs = Graph.Trace(@case.Module, [.. @case.Inputs.Select(i => i.Type)]).Inputs;
        return Graph.Trace(@case.Module, [.. inputs.Select(i => i.Type with { Shape = i.Shape.Substitute(sizes) })]);
    }

    static IEnumerable<(string Name, IReadOnlyList<Spelling> Spellings)> Spelled() => Functions.All.Select(f => (Name: f.Key.Split('(')[0], f.Value))
        .Concat(Layers.All.Select(l => (Name: $"{l.Key.Split('(')[0]} (layer)", l.Value)))
        .GroupBy(s => s.Name, s => s.Value).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, (IReadOnlyList<Spelling>)[.. g]));

    static string Place(IReadOnlyList<Spelling> spellings)
    {
        var files = spellings.Select(s => s.Support).OfType<string>().Distinct().Select(file => $"`{file}.cs`").ToList();
        if (!spellings.Any(s => s is { Template.Length: > 0, Class: null } && !s.Template.StartsWith("TorchFunctions.", StringComparison.Ordinal))) return string.Join(", ", files);
        return files.Count == 0 ? "its own" : $"its own, other arguments in {string.Join(", ", files)}";
    }
}
