using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Emit;
using Translator.Compiler.Interpretation;
using Translator.Compiler.Reading;

namespace Translator.Compiler.TorchSharp;

/// <summary>One emission: writes file after file and collects what stands in the way and what has to come along.</summary>
sealed class Emission(Compilation compilation, INamedTypeSymbol modelClass, TorchSharpOptions options, CancellationToken cancellation)
{
    readonly Dictionary<SyntaxTree, SemanticModel> models = [];
    ModuleFields? lists;

    /// <summary>What cannot be said in TorchSharp.</summary>
    public List<EmissionProblem> Problems { get; } = [];

    /// <summary>Files of ours that the code needs.</summary>
    public SortedSet<string> Support { get; } = new(StringComparer.Ordinal);

    /// <summary>A file of the source.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="declarations">Its types that are used.</param>
    /// <param name="all">All types that are used.</param>
    /// <param name="file">Its name.</param>
    /// <param name="namespace">The namespace of everything.</param>
    public EmittedFile WriteFile(SyntaxTree tree, IReadOnlyList<MemberDeclarationSyntax> declarations, IEnumerable<INamedTypeSymbol> all, string file, string @namespace)
    {
        var bases = new HashSet<INamedTypeSymbol>(all.Select(t => t.BaseType?.OriginalDefinition).OfType<INamedTypeSymbol>(), SymbolEqualityComparer.Default);
        var text = string.Join("\n", declarations.Select(d => Write(d, bases))).Replace("\r\n", "\n");
        return new(file, $"{Header.For(file)}{Usings(tree, text, @namespace)}\nnamespace {@namespace};\n\n{text}");
    }

    SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out var model)) models.Add(tree, model = compilation.OwnerOf(tree)!.GetSemanticModel(tree));
        return model;
    }

    BodyRewriter Rewriter(SyntaxTree tree, ScalarConstants constants) => new(ModelOf(tree), lists ??= new(ModelOf), constants, options, Problems, Support);

    string Write(MemberDeclarationSyntax declaration, ISet<INamedTypeSymbol> bases)
    {
        var constants = new ScalarConstants();
        if (declaration is TypeDeclarationSyntax type && ModelOf(type.SyntaxTree).GetDeclaredSymbol(type) is { } symbol && DslSymbols.IsModule(symbol))
        {
            var rewriters = new Dictionary<SyntaxTree, BodyRewriter>();
            BodyRewriter RewriterOf(SyntaxTree tree)
            {
                if (!rewriters.TryGetValue(tree, out var rewriter)) rewriters.Add(tree, rewriter = Rewriter(tree, constants));
                return rewriter;
            }

            var module = new ModuleClass(symbol, SymbolEqualityComparer.Default.Equals(symbol, modelClass), bases.Contains(symbol.OriginalDefinition));
            return new ModuleWriter(module, type, constants, RewriterOf, nested => Write(nested, bases), Support).Write();
        }

        var rewritten = (MemberDeclarationSyntax)Rewriter(declaration.SyntaxTree, constants).Visit(declaration)!;
        if (rewritten is TypeDeclarationSyntax holder && constants.Declarations.Select(d => SyntaxFactory.ParseMemberDeclaration($"    {d}\n")!).ToList() is { Count: > 0 } fields)
            rewritten = holder.WithMembers(holder.Members.InsertRange(0, fields));
        return rewritten.WithLeadingTrivia(Documentation(declaration)).ToFullString().TrimEnd() + "\n";
    }

    static SyntaxTriviaList Documentation(SyntaxNode declaration) => SyntaxFactory.ParseLeadingTrivia(
        string.Concat(declaration.GetLeadingTrivia().ToFullString().Split('\n').Where(l => l.Trim().Length > 0).Select(l => l.Trim() + "\n")));

    /// <summary>TorchSharp's names, and what the author imported besides the DSL, globally too. The source's own namespaces have become one.</summary>
    string Usings(SyntaxTree tree, string text, string @namespace)
    {
        var globals = compilation.OwnerOf(tree)!.SyntaxTrees.Where(t => t != tree && !IsImplicit(t)).SelectMany(t => UsingsOf(t).Where(u => u.GlobalKeyword != default));
        var own = UsingsOf(tree).Concat(globals).Select(u => Using(u, @namespace)).OfType<string>().ToList();
        string[] common = ["using System;", "using System.Collections.Generic;", "using System.Linq;"];
        IEnumerable<string> torch = ["using TorchSharp;", "using TorchSharp.Modules;"];
        if (text.Contains("ComponentName(")) torch = torch.Append("using TorchSharp.Utils;");
        var aliases = own.Where(u => u.Contains(" = "));
        var plain = common.Concat(own.Where(u => !IsStatic(u)).Except(aliases)).Concat(torch).Distinct().OrderBy(u => u.StartsWith("using System", StringComparison.Ordinal) ? 0 : 1).ThenBy(u => u.TrimEnd(';'), StringComparer.Ordinal);
        var statics = own.Where(IsStatic).Concat(["using static TorchSharp.torch;", "using static TorchSharp.torch.nn;"]).Distinct().OrderBy(u => u.TrimEnd(';'), StringComparer.Ordinal);
        return string.Concat(plain.Concat(statics).Concat(aliases.Distinct()).Select(u => u + "\n"));
    }

    /// <summary>Whether a tree has only the usings that the SDK or the command line adds to every project.</summary>
    static bool IsImplicit(SyntaxTree tree) => tree.FilePath.Length == 0 || tree.FilePath.EndsWith(".GlobalUsings.g.cs", StringComparison.Ordinal);

    static bool IsStatic(string directive) => directive.StartsWith("using static", StringComparison.Ordinal);

    IEnumerable<UsingDirectiveSyntax> UsingsOf(SyntaxTree tree) => tree.GetRoot(cancellation).DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>();

    /// <summary>A using as emitted code needs it; null where it needs none.</summary>
    string? Using(UsingDirectiveSyntax directive, string @namespace)
    {
        var model = ModelOf(directive.SyntaxTree);
        var named = model.GetSymbolInfo(directive.NamespaceOrType, cancellation).Symbol;
        if (named is INamespaceSymbol space) return IsImported(space) ? $"using {directive.NamespaceOrType};" : null;
        if (named is INamedTypeSymbol type && DslSymbols.IsDsl(type) && directive.Alias is null) return null;
        if (directive.Alias is null) return named is INamedTypeSymbol source && ClrTypes.IsSource(source) ? $"using static {@namespace}.{source.Name};" : directive.WithGlobalKeyword(default).WithoutTrivia().ToString();
        return $"using {directive.Alias.Name} = {FullName((ITypeSymbol)named!, @namespace)};";
    }

    /// <summary>Whether a namespace has types besides the DSL's and the source's.</summary>
    static bool IsImported(INamespaceSymbol space) => space.ToDisplayString() != nameof(Translator) && !space.ToDisplayString().StartsWith($"{nameof(Translator)}.", StringComparison.Ordinal)
        && space.ConstituentNamespaces.Any(part => part.ContainingAssembly is { } assembly && part.GetTypeMembers().Any(t => !ClrTypes.IsSource(t)));

    static string FullName(ITypeSymbol type, string @namespace) => type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => $"({string.Join(", ", tuple.TupleElements.Select(e => FullName(e.Type, @namespace)))})",
        IArrayTypeSymbol array => $"{FullName(array.ElementType, @namespace)}[]",
        INamedTypeSymbol named when DslSymbols.Is(named, nameof(Dim)) => "long",
        INamedTypeSymbol named when DslSymbols.Is(named, nameof(Shape)) => "long[]",
        INamedTypeSymbol named when DslSymbols.Is(named, nameof(DType)) => "TorchSharp.torch.ScalarType",
        INamedTypeSymbol named when DslSymbols.IsTensor(named) => named.Name == nameof(Parameter) ? "TorchSharp.Modules.Parameter" : "TorchSharp.torch.Tensor",
        INamedTypeSymbol named when DslSymbols.Is(named, nameof(Module)) => "TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>",
        INamedTypeSymbol named => $"{(DslSymbols.IsDsl(named) ? "TorchSharp.Modules." : ClrTypes.IsSource(named) ? $"{@namespace}." : $"{named.ContainingNamespace.ToDisplayString()}.")}{named.Name}"
            + (named.TypeArguments.Length == 0 ? "" : $"<{string.Join(", ", named.TypeArguments.Select(t => FullName(t, @namespace)))}>"),
        _ => type.ToDisplayString(),
    };
}
