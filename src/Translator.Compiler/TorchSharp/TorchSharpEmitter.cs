using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Emit;
using Translator.Compiler.Interpretation;
using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// Emits a model as TorchSharp eager C#. It is not made from the graph: the classes mirror the source, member by member and statement by statement,
/// so that loops stay loops and names stay names.
/// </summary>
public static class TorchSharpEmitter
{
    /// <summary>Name of the file with <c>TranslatorEntry</c>.</summary>
    public const string EntryFile = "TranslatorEntry.cs";

    /// <summary>Emits the model's class and every class of the source that it uses.</summary>
    /// <param name="compilation">The source.</param>
    /// <param name="modelClass">The model.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Ends the emission.</param>
    public static EmissionResult Emit(Compilation compilation, INamedTypeSymbol modelClass, TorchSharpOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        var problems = new List<EmissionProblem>();
        var support = new SortedSet<string>(StringComparer.Ordinal);
        var @namespace = NamespaceOf(modelClass) + options.NamespaceSuffix;
        var files = new List<EmittedFile>();
        foreach (var group in UsedTypes(compilation, modelClass, cancellation).GroupBy(t => t.Declaration.SyntaxTree).OrderBy(g => g.Key.FilePath, StringComparer.Ordinal))
            files.Add(WriteFile(compilation, group.Key, [.. group], @namespace, options, problems, support));
        if (options.Probes) support.Add("Probe");
        foreach (var name in SupportFiles.With(support)) files.Add(ProjectFile.From($"TorchSharp.{name}", $"{name}.cs", "its library of layers", new Dictionary<string, string> { ["NAMESPACE"] = @namespace }));
        if (options.Entry) files.Add(new(EntryFile, EntryWriter.Write(modelClass, @namespace, options)));
        return new(files, problems);
    }

    internal static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace ? "Models" : type.ContainingNamespace.ToDisplayString();

    /// <summary>The model's class and the classes of the source that its code names, transitively, in order of their files.</summary>
    static IReadOnlyList<(INamedTypeSymbol Symbol, BaseTypeDeclarationSyntax Declaration)> UsedTypes(Compilation compilation, INamedTypeSymbol modelClass, CancellationToken cancellation)
    {
        var found = new List<(INamedTypeSymbol, BaseTypeDeclarationSyntax)>();
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>([modelClass]);
        while (open.Count > 0)
        {
            var type = open.Dequeue().OriginalDefinition;
            if (!ClrTypes.IsSource(type) || type.TypeKind == TypeKind.TypeParameter || type.ContainingType is not null || !seen.Add(type)) continue;
            foreach (var reference in type.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellation) is not BaseTypeDeclarationSyntax declaration || !compilation.ContainsSyntaxTree(declaration.SyntaxTree)) continue;
                found.Add((type, declaration));
                var model = compilation.GetSemanticModel(declaration.SyntaxTree);
                foreach (var node in declaration.DescendantNodes().OfType<ExpressionSyntax>())
                    if (model.GetSymbolInfo(node, cancellation).Symbol is { } used)
                    {
                        if ((used as INamedTypeSymbol ?? used.ContainingType) is { } named) open.Enqueue(named);
                        if (used is INamedTypeSymbol { TypeArguments: var arguments }) foreach (var argument in arguments.OfType<INamedTypeSymbol>()) open.Enqueue(argument);
                        if (model.GetTypeInfo(node, cancellation).Type is INamedTypeSymbol { IsAnonymousType: false } result) open.Enqueue(result);
                    }
                    else if (model.GetTypeInfo(node, cancellation).ConvertedType is INamedTypeSymbol converted) open.Enqueue(converted);
            }
        }

        return [.. found.OrderBy(f => f.Item2.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(f => f.Item2.SpanStart)];
    }

    static EmittedFile WriteFile(Compilation compilation, SyntaxTree tree, IReadOnlyList<(INamedTypeSymbol Symbol, BaseTypeDeclarationSyntax Declaration)> types, string @namespace, TorchSharpOptions options, List<EmissionProblem> problems, ISet<string> support)
    {
        var model = compilation.GetSemanticModel(tree);
        var text = new StringBuilder();
        foreach (var (symbol, declaration) in types)
        {
            var constants = new ScalarConstants();
            var rewriter = new BodyRewriter(model, constants, options, problems, support);
            if (text.Length > 0) text.Append('\n');
            text.Append(declaration is TypeDeclarationSyntax type && DslSymbols.IsModule(symbol)
                ? new ModuleWriter(type, symbol, model, rewriter, constants, problems).Write()
                : rewriter.Visit(declaration)!.WithLeadingTrivia(Documentation(declaration)).ToFullString().TrimEnd() + "\n");
        }

        var file = System.IO.Path.GetFileName(tree.FilePath);
        return new(file, $"{Header.For(file)}{Usings(tree, text.ToString())}\nnamespace {@namespace};\n\n{text.ToString().Replace("\r\n", "\n")}");
    }

    static SyntaxTriviaList Documentation(SyntaxNode declaration) => SyntaxFactory.ParseLeadingTrivia(
        string.Concat(declaration.GetLeadingTrivia().ToFullString().Split('\n').Where(l => l.Trim().Length > 0).Select(l => l.Trim() + "\n")));

    /// <summary>TorchSharp's names, and what the author imported besides the DSL.</summary>
    static string Usings(SyntaxTree tree, string text)
    {
        var own = tree.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>().Where(u => u.GlobalKeyword == default && u.Name?.ToString() is { } name && name != nameof(Translator) && !name.StartsWith("Translator.", StringComparison.Ordinal))
            .Select(u => u.WithoutTrivia().ToString());
        string[] common = ["using System;", "using System.Collections.Generic;", "using System.Linq;"];
        IEnumerable<string> torch = ["using TorchSharp;", "using TorchSharp.Modules;"];
        if (text.Contains("[ComponentName(")) torch = torch.Append("using TorchSharp.Utils;");
        var plain = common.Concat(own.Where(u => !u.StartsWith("using static", StringComparison.Ordinal))).Concat(torch).Distinct().OrderBy(u => u.StartsWith("using System", StringComparison.Ordinal) ? 0 : 1).ThenBy(u => u.TrimEnd(';'), StringComparer.Ordinal);
        var statics = own.Where(u => u.StartsWith("using static", StringComparison.Ordinal)).Concat(["using static TorchSharp.torch;", "using static TorchSharp.torch.nn;"]).Distinct().OrderBy(u => u.TrimEnd(';'), StringComparer.Ordinal);
        return string.Concat(plain.Concat(statics).Select(u => u + "\n"));
    }
}
