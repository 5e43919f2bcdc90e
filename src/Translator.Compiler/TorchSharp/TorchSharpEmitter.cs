using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Emit;
using Translator.Compiler.Interpretation;
using Translator.Compiler.Reading;
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
        var emission = new Emission(compilation, modelClass, options, cancellation);
        var @namespace = NamespaceOf(modelClass) + options.NamespaceSuffix;
        var used = UsedTypes(compilation, modelClass, options, cancellation);
        var files = new List<EmittedFile>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in used.GroupBy(t => t.Declaration.SyntaxTree).OrderBy(g => g.Key.FilePath, StringComparer.Ordinal))
            files.Add(emission.WriteFile(group.Key, [.. group.Select(t => t.Declaration)], used.Select(t => t.Symbol), FileName(group.Key, names), @namespace));
        if (options.Probes) emission.Support.Add("Probe");
        foreach (var name in SupportFiles.With(emission.Support)) files.Add(ProjectFile.From($"TorchSharp.{name}", $"{name}.cs", "its library of layers", new Dictionary<string, string> { ["NAMESPACE"] = @namespace }));
        if (options.Entry) files.Add(new(EntryFile, EntryWriter.Write(modelClass, @namespace, options)));
        return new(files, emission.Problems);
    }

    /// <summary>The source's file name; two of the same name in different folders get their folder's before it.</summary>
    static string FileName(SyntaxTree tree, HashSet<string> taken)
    {
        var name = System.IO.Path.GetFileName(tree.FilePath);
        for (var folder = System.IO.Path.GetDirectoryName(tree.FilePath); !taken.Add(name); folder = System.IO.Path.GetDirectoryName(folder))
            name = $"{(string.IsNullOrEmpty(folder) ? "Other" : System.IO.Path.GetFileName(folder))}.{name}";
        return name;
    }

    internal static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace ? "Models" : type.ContainingNamespace.ToDisplayString();

    /// <summary>The model's class and the types of the source that its code names, transitively, in order of their files. A nested type comes with the one around it.</summary>
    static IReadOnlyList<(INamedTypeSymbol Symbol, MemberDeclarationSyntax Declaration)> UsedTypes(Compilation compilation, INamedTypeSymbol modelClass, TorchSharpOptions options, CancellationToken cancellation)
    {
        var found = new List<(INamedTypeSymbol, MemberDeclarationSyntax)>();
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>([modelClass]);
        if (options.Configuration.Property is { } configuration) open.Enqueue(configuration.ContainingType);
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            while (type.ContainingType is { } outer) type = outer;
            type = type.OriginalDefinition;
            if (!ClrTypes.IsSource(type) || !seen.Add(type)) continue;
            foreach (var reference in type.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellation) is not MemberDeclarationSyntax declaration || compilation.OwnerOf(declaration.SyntaxTree) is not { } owner) continue;
                found.Add((type, declaration));
                var model = owner.GetSemanticModel(declaration.SyntaxTree);
                foreach (var node in declaration.DescendantNodes().OfType<ExpressionSyntax>())
                    foreach (var used in NamedBy(node, model, cancellation)) open.Enqueue(used);
            }
        }

        return [.. found.OrderBy(f => f.Item2.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(f => f.Item2.SpanStart)];
    }

    static IEnumerable<INamedTypeSymbol> NamedBy(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = model.GetSymbolInfo(node, cancellation).Symbol;
        var info = model.GetTypeInfo(node, cancellation);
        return new[] { symbol as ITypeSymbol ?? symbol?.ContainingType, info.Type, info.ConvertedType }.OfType<INamedTypeSymbol>().Where(t => !t.IsAnonymousType).SelectMany(t => t.TypeArguments.OfType<INamedTypeSymbol>().Prepend(t));
    }
}
