using System.Text.RegularExpressions;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.Analysis;
using Translator.Compiler.Onnx;
using Translator.Compiler.Reading;
using Translator.Compiler.TensorFlow;
using Translator.Compiler.TensorFlowNet;
using Translator.Compiler.TorchSharp;

namespace Translator.Fuzz.Tests;

/// <summary>Reads a model, looks for mistakes, writes it for every target and compares it with what the tracer builds.</summary>
static partial class Examination
{
    /// <summary>A reading that takes longer counts as one that never ends.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What was seen.</summary>
    public enum Outcome
    {
        /// <summary>A diagnostic, or no model.</summary>
        Refused,

        /// <summary>A graph with control flow on values or an assumption, which the tracer cannot build.</summary>
        Read,

        /// <summary>A graph that is the tracer's.</summary>
        Equal,
    }

    /// <summary>Examines the source.</summary>
    /// <exception cref="FindingException">The tool is wrong.</exception>
    public static Outcome Examine(CSharpCompilation compilation)
    {
        var outcome = Outcome.Refused;
        foreach (var model in ModelFinder.Find(compilation))
        {
            var reading = Read(compilation, model);
            if (ModelAnalysis.Analyze(compilation, reading).FirstOrDefault(d => d.Id is "TR1099" or "TR1199") is { } failure) throw new FindingException(failure.GetMessage());
            if (reading.Graph is null && !reading.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)) throw new FindingException("neither a graph nor a diagnostic");
            if (reading.Graph is not { } graph) continue;
            _ = graph.ToString();
            Write(compilation, model, graph);
            outcome = graph.Assumptions.Count > 0 || graph.AllNodes.Any(n => n.Operator is Operators.If or Operators.While) || compilation.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error)
                ? Outcome.Read
                : Compare(compilation, model, graph, reading.Configuration);
        }

        return outcome;
    }

    /// <summary>What the reader says about the models.</summary>
    public static string Diagnostics(CSharpCompilation compilation) => string.Join("; ", ModelFinder.Find(compilation).SelectMany(model => Read(compilation, model).Diagnostics));

    static ModelReading Read(Compilation compilation, INamedTypeSymbol model, IReadOnlyDictionary<string, Shape>? shapes = null)
    {
        using var cancellation = new CancellationTokenSource(Patience);
        var request = new ModelRequest { Limits = new(Steps: 2_000_000), InputShapes = shapes ?? new Dictionary<string, Shape>() };
        try
        {
            var reading = Task.Run(() => ModelReader.Read(compilation, model, request, cancellation.Token));
            return reading.Wait(Patience + Patience) ? reading.Result : throw new FindingException("the reader hangs in library code");
        }
        catch (AggregateException e)
        {
            throw new FindingException(e.InnerException is OperationCanceledException ? "the reader does not end" : $"the reader throws {e.InnerException}");
        }
    }

    /// <summary>Lowerings refuse what a target lacks by a <see cref="ModelException"/>; emitters say it in their result.</summary>
    static void Write(Compilation compilation, INamedTypeSymbol model, Graph graph)
    {
        foreach (var (target, write) in new (string, Action)[]
        {
            ("ONNX", () => OnnxLowering.Lower(graph)),
            ("TensorFlow", () => TensorFlowNetEmitter.Emit(model, TfLowering.Lower(graph))),
            ("TorchSharp", () => TorchSharpEmitter.Emit(compilation, model)),
        })
        {
            try
            {
                write();
            }
            catch (ModelException)
            {
            }
            catch (Exception e)
            {
                throw new FindingException($"writing {target} throws {e}");
            }
        }
    }

    /// <summary>Sizes for names, with which the tracer runs code that needs numbers.</summary>
    static readonly Dictionary<string, Dim> Sizes = new() { ["N"] = 2, ["B"] = 2, ["T"] = 5, ["S"] = 5, ["H"] = 16, ["W"] = 16 };

    static Outcome Compare(CSharpCompilation compilation, INamedTypeSymbol model, Graph graph, ModelConfiguration configuration)
    {
        using var assembly = new MemoryStream();
        if (!compilation.Emit(assembly).Success) return Outcome.Read;
        assembly.Position = 0;
        var context = new AssemblyLoadContext("mutant", isCollectible: true);
        try
        {
            var type = context.LoadFromStream(assembly).GetType(MetadataName(model))!;
            Module Make()
            {
                if (configuration.Property is { } property) return (Module)context.Assemblies.Single().GetType(MetadataName(property.ContainingType))!.GetProperty(property.Name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
                var constructor = type.GetConstructors().OrderBy(c => c.GetParameters().Length).First(c => c.GetParameters().All(p => p.HasDefaultValue || p.IsDefined(typeof(ParamArrayAttribute))));
                return (Module)constructor.Invoke([.. constructor.GetParameters().Select(p => p.HasDefaultValue ? p.DefaultValue : Array.CreateInstance(p.ParameterType.GetElementType()!, 0))]);
            }

            var inputs = graph.Inputs.Select(i => (((Operators.Input)i.Producer.Operator).Name, Type: i.Type with { Shape = i.Shape.Substitute(Sizes) })).ToList();
            if (Read(compilation, model, inputs.ToDictionary(i => i.Name, i => i.Type.Shape)).Graph is { } known) Same(known, Graph.Trace(Make(), [.. inputs.Select(i => i.Type)]));
            else Same(graph, Graph.Trace(Make()));
            return Outcome.Equal;
        }
        catch (Exception e) when (e is not FindingException)
        {
            // a condition on a value whose branches give the same leaves no trace in the graph; a size that the reader computes with is a number to the tracer, or nothing
            var cause = e is TargetInvocationException { InnerException: { } inner } ? inner : e;
            return cause is ModelException && (cause.Message.StartsWith("this needs the value of a tensor", StringComparison.Ordinal) || cause.Message.EndsWith("is not known here; a number is needed", StringComparison.Ordinal)) ? Outcome.Read : throw new FindingException($"the model was read, but tracing it throws {cause}");
        }
        finally
        {
            context.Unload();
        }
    }

    static void Same(Graph read, Graph traced)
    {
        if (Renumbered(read) != Renumbered(traced)) throw new FindingException($"the graph is not the tracer's\n--- read\n{read}\n--- traced\n{traced}");
    }

    /// <summary>The graph with its values numbered as they appear: a loop that was tried as a node and then written out has read its parameters before its turns do.</summary>
    static string Renumbered(Graph graph)
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        return Number().Replace(graph.ToString(), match => numbers.TryGetValue(match.Value, out var known) ? known : numbers[match.Value] = $"%{numbers.Count}");
    }

    [GeneratedRegex("%[0-9]+")]
    private static partial Regex Number();

    static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer ? $"{MetadataName(outer)}+{type.MetadataName}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}

/// <summary>A mistake of the tool that fuzzing found.</summary>
sealed class FindingException(string message) : Exception(message);
