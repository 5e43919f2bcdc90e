using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Tensorflow.Signatures.Tests;

/// <summary>
/// Compiles statements as the body of a method whose parameters are the usual graph-time values, nullable-clean,
/// against the signatures: the way emitted code meets them.
/// </summary>
internal static class SnippetCompiler
{
    const string Before = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Google.Protobuf;
        using Tensorflow;
        using Tensorflow.Framework.Models;
        using Tensorflow.Functions;
        using Tensorflow.Gradients;
        using Tensorflow.Graphs;
        using Tensorflow.NumPy;
        using static Tensorflow.Binding;

        public static class Snippet
        {
            public static void Body(Tensor x, Tensor y, Tensor ids, ResourceVariable variable, Graph graph, Session session,
                EagerDefinedFunction function)
            {
        """;

    const string After = """

            }
        }
        """;

    static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>A reference to an older version of a framework assembly: the SDK's targets silence these two as well.</summary>
    static readonly IReadOnlyDictionary<string, ReportDiagnostic> AsTheSdkDoes = new Dictionary<string, ReportDiagnostic>
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    /// <summary>Asserts that the statements compile without an error or a warning.</summary>
    public static void Accepts(string statements)
    {
        var found = Diagnose(statements);
        Assert.True(found.Count == 0, $"{statements}\n{string.Join("\n", found)}");
    }

    /// <summary>Asserts that the statements do not compile, for the one reason that is named.</summary>
    /// <param name="statements">C# statements.</param>
    /// <param name="error">The compiler's error, as <c>CS1061</c>.</param>
    public static void Rejects(string statements, string error)
    {
        var found = Diagnose(statements).Select(diagnostic => diagnostic.Id).Distinct();
        Assert.Equal([error], found);
    }

    static IReadOnlyList<Diagnostic> Diagnose(string statements)
    {
        var tree = CSharpSyntaxTree.ParseText(Before + "\n" + statements + After);
        var compilation = CSharpCompilation.Create("Snippet", [tree], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: AsTheSdkDoes));
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }
}
