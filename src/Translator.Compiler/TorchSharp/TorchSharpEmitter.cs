using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Emit;
using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// Emits a model as TorchSharp eager C#. It is not made from the graph: the classes mirror the source, member by member and statement by statement,
/// so that loops stay loops and names stay names. Each top-level type of the source is a file of its own, whatever model uses it: models share it.
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
        if (options.Probes) options = options with { Namespace = options.Namespace ?? SourceNamespace.Of(modelClass) }; // one namespace, one probe
        var problems = new List<EmissionProblem>();
        var main = options.NamespaceOf(modelClass);
        var support = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal); // by namespace: each has its own, so that none stands twice
        var files = new List<EmittedFile>();
        var types = SourceType.UsedBy(modelClass, compilation, cancellation);
        foreach (var type in types)
        {
            cancellation.ThrowIfCancellationRequested();
            var @namespace = options.NamespaceOf(type.Symbol);
            if (!support.TryGetValue(@namespace, out var needed)) support.Add(@namespace, needed = new(StringComparer.Ordinal));
            if (options.Probes) needed.Add("Probe");
            files.Add(new(FileIn(@namespace, main, type.FileName), Write(type, compilation, options, problems, needed)) { Namespace = @namespace });
        }

        foreach (var (@namespace, needed) in support.Select(s => (s.Key, s.Value)))
            foreach (var name in SupportFiles.With(needed))
                files.Add(ProjectFile.From($"TorchSharp.{name}", FileIn(@namespace, main, $"{name}.cs"), "its library of layers", new Dictionary<string, string> { ["NAMESPACE"] = @namespace }));
        if (options.Entry) files.Add(new(EntryFile, EntryWriter.Write(modelClass, main, options)));
        return new(files, problems) { Sources = [.. types.SelectMany(t => t.Declarations).Select(d => d.SyntaxTree).Distinct()] };
    }

    /// <summary>A file is called as its class; where that is in another namespace than the model, the name says so.</summary>
    static string FileIn(string @namespace, string main, string name) => @namespace == main ? name : $"{@namespace}.{name}";

    static string Write(SourceType type, Compilation compilation, TorchSharpOptions options, List<EmissionProblem> problems, ISet<string> support)
    {
        var text = new StringBuilder();
        var isModule = DslSymbols.IsModule(type.Symbol);
        if (isModule && type.Declarations.Count > 1)
            problems.Add(new(type.Declarations[1].Identifier.GetLocation(), $"{type.Symbol.Name} is declared in {type.Declarations.Count} parts: TorchSharp code is written for modules that are declared in one"));
        foreach (var declaration in type.Declarations)
        {
            var model = compilation.GetSemanticModel(declaration.SyntaxTree);
            var constants = new ScalarConstants();
            var rewriter = new BodyRewriter(model, constants, options, problems, support);
            if (text.Length > 0) text.Append('\n');
            text.Append(isModule && declaration is TypeDeclarationSyntax module
                ? new ModuleWriter(module, type.Symbol, model, rewriter, constants, problems).Write()
                : WithConstants(rewriter.Visit(declaration)!, constants).WithLeadingTrivia(Documentation(declaration)).ToFullString().TrimEnd() + "\n");
        }

        var code = text.ToString().Replace("\r\n", "\n");
        return $"{Header.For(System.IO.Path.GetFileName(type.Declarations[0].SyntaxTree.FilePath))}namespace {options.NamespaceOf(type.Symbol)};\n\n{UsingDirectives.Of(type, compilation, options, code)}\n{code}";
    }

    static SyntaxNode WithConstants(SyntaxNode declaration, ScalarConstants constants) => declaration is TypeDeclarationSyntax type && constants.Declarations.ToList() is { Count: > 0 } fields
        ? type.WithMembers(type.Members.InsertRange(0, fields.Select(f => SyntaxFactory.ParseMemberDeclaration($"    {f}\n")!)))
        : declaration;

    static SyntaxTriviaList Documentation(SyntaxNode declaration) => SyntaxFactory.ParseLeadingTrivia(
        string.Concat(declaration.GetLeadingTrivia().ToFullString().Split('\n').Where(l => l.Trim().Length > 0).Select(l => l.Trim() + "\n")));
}
