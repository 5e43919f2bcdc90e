using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Emit;
using Translator.Compiler.Reading;

namespace Translator.Compiler.TorchSharp;

/// <summary>One emission: writes type after type and collects what stands in the way. What it writes of a type depends on the type alone and not on the model, because models share it.</summary>
sealed class Emission(Compilation compilation, SemanticModels semantics, TorchSharpOptions options, CancellationToken cancellation)
{
    ModuleFields? lists;

    HeldModules? held;

    INamedTypeSymbol? outermost;

    HashSet<string> names = [];

    /// <summary>What cannot be said in TorchSharp.</summary>
    public List<EmissionProblem> Problems { get; } = [];

    /// <summary>The file of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="support">Gets the files of ours that the code needs.</param>
    public string Write(SourceType type, ISet<string> support)
    {
        outermost = type.Symbol;
        names = DeclaredNames.Of(type.Symbol, cancellation);
        var code = string.Join("\n", type.Declarations.Select(d => Comments.WithWholeRegions(Write(d, support))));
        var usings = new UsingDirectives(compilation, options, ModelOf, cancellation).Of(type, code);
        return $"{Header.For(System.IO.Path.GetFileName(type.Declarations[0].SyntaxTree.FilePath))}namespace {options.NamespaceOf(type.Symbol)};\n\n{usings}\n{code}";
    }

    SemanticModel ModelOf(SyntaxTree tree) => semantics.Of(tree)!;

    BodyRewriter Rewriter(SyntaxTree tree, ScalarConstants constants, ISet<string> support) =>
        new(ModelOf(tree), semantics, outermost!, names, lists ??= new(ModelOf), held ??= new(compilation, ModelOf, cancellation), constants, options, Problems, support, cancellation);

    string Write(MemberDeclarationSyntax declaration, ISet<string> support)
    {
        var constants = new ScalarConstants(names);
        if (declaration is TypeDeclarationSyntax type && ModelOf(type.SyntaxTree).GetDeclaredSymbol(type) is { } symbol && DslSymbols.IsModule(symbol))
        {
            var rewriters = new Dictionary<SyntaxTree, BodyRewriter>();
            BodyRewriter RewriterOf(SyntaxTree tree)
            {
                if (!rewriters.TryGetValue(tree, out var rewriter)) rewriters.Add(tree, rewriter = Rewriter(tree, constants, support));
                return rewriter;
            }

            var module = new ModuleClass(symbol, ModelFinder.IsModel(symbol), DerivedClasses.Of(compilation, cancellation));
            return LineLayout.Align(new ModuleWriter(module, type, constants, RewriterOf, nested => Write(nested, support), support).Write(), type);
        }

        var rewriter = Rewriter(declaration.SyntaxTree, constants, support);
        var rewritten = (MemberDeclarationSyntax)rewriter.Visit(declaration)!;
        if (rewritten is TypeDeclarationSyntax holder && constants.Declarations.Select(d => SyntaxFactory.ParseMemberDeclaration($"    {d}\n")!).ToList() is { Count: > 0 } fields)
            rewritten = holder.WithMembers(holder.Members.InsertRange(0, fields));
        var shared = rewritten.WithModifiers(SyntaxFactory.TokenList(rewritten.Modifiers.Where(m => !m.IsKind(SyntaxKind.FileKeyword)))); // what uses it is emitted to other files
        return LineLayout.Align(WithModules(shared.WithLeadingTrivia(Documentation(declaration)), rewriter.NestedModules, support).TrimEnd() + "\n", declaration);
    }

    /// <summary>The text of a class that is no module, with the modules in it.</summary>
    string WithModules(MemberDeclarationSyntax rewritten, IReadOnlyList<ClassDeclarationSyntax> modules, ISet<string> support)
    {
        var text = rewritten.ToFullString();
        foreach (var (place, module) in rewritten.GetAnnotatedNodes(BodyRewriter.NestedModule).Zip(modules, (place, module) => (place, module)).Reverse())
        {
            var indent = string.Concat(module.Ancestors().OfType<TypeDeclarationSyntax>().Select(_ => LineLayout.Indent));
            var (start, end) = (place.FullSpan.Start - rewritten.FullSpan.Start, place.FullSpan.End - rewritten.FullSpan.Start);
            var before = text.Substring(0, start);
            text = $"{before}{(before.TrimEnd(' ', '\t').EndsWith("{\n", StringComparison.Ordinal) ? "" : "\n")}{ModuleWriter.Indented(Write(module, support), indent)}{text.Substring(end)}";
        }

        return text;
    }

    static SyntaxTriviaList Documentation(SyntaxNode declaration) => SyntaxFactory.ParseLeadingTrivia(
        string.Concat(Comments.Kept(declaration.GetLeadingTrivia()).Split('\n').Where(l => l.Trim().Length > 0).Select(l => l.Trim() + "\n")));
}
