using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.Reading;

/// <summary>
/// What name lookup in other trees can see of a syntax tree, by the name that has to be written to see it: types by their own names, with all that is in them;
/// members of static classes by theirs too, because extensions and <c>using static</c> need no name of a class. The insides of methods and the values of fields
/// that are no constants are left out: whoever reads those asks for the tree's semantic model and so has visited the tree.
/// </summary>
sealed class SourceDeclarations
{
    static readonly ConditionalWeakTable<SyntaxTree, SourceDeclarations> Known = new();

    /// <summary>By content: a compiler server parses the same files anew in every build.</summary>
    static readonly ConcurrentDictionary<string, WeakReference<SourceDeclarations>> Remembered = new(StringComparer.Ordinal);

    const int MostRemembered = 16384;

    readonly Dictionary<string, Declaration> byName;

    SourceDeclarations(string everywhere, IReadOnlyCollection<string> globalMentions, Dictionary<string, Declaration> byName) =>
        (Everywhere, GlobalMentions, this.byName) = (everywhere, globalMentions, byName);

    /// <summary>Stands for what every tree sees: global usings, attributes of the assembly, declarations inside of <c>System</c>.</summary>
    public string Everywhere { get; }

    /// <summary>The names in global usings.</summary>
    public IReadOnlyCollection<string> GlobalMentions { get; }

    /// <summary>The declared names.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The declarations of the tree; computed once for each tree.</summary>
    public static SourceDeclarations Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known)) return known;
        var content = $"{ContentIds.Of(tree.Options)}\n{ContentIds.Of(tree, cancellation)}";
        if (!Remembered.TryGetValue(content, out var reference) || !reference.TryGetTarget(out var declarations))
        {
            declarations = new Collector().Collect((CompilationUnitSyntax)tree.GetRoot(cancellation));
            if (Remembered.Count > MostRemembered) Remembered.Clear();
            Remembered[content] = new(declarations);
        }

        return Known.GetValue(tree, _ => declarations);
    }

    /// <summary>All identifiers of a tree, the insides of methods too.</summary>
    public static IEnumerable<string> Mentions(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText);

    /// <summary>The declarations of a name in this tree, or null.</summary>
    public Declaration? this[string name] => byName.TryGetValue(name, out var declaration) ? declaration : null;

    /// <summary>A short text that stands for a long one.</summary>
    public static string Hash(string text)
    {
        using var algorithm = SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>All declarations of one name in one tree.</summary>
    /// <param name="Fingerprint">Equal only where they say the same.</param>
    /// <param name="Mentions">The names that they are written with.</param>
    public sealed record Declaration(string Fingerprint, IReadOnlyCollection<string> Mentions);

    /// <summary>Walks through the declarations of a tree.</summary>
    sealed class Collector
    {
        readonly SignatureWriter everywhere = new();
        readonly SignatureWriter surroundings = new(); // the tree's usings and directives, which every declaration in it is read with
        readonly Dictionary<string, SignatureWriter> declarations = new(StringComparer.Ordinal);

        public SourceDeclarations Collect(CompilationUnitSyntax root)
        {
            Usings(root.Usings);
            foreach (var alias in root.Externs) surroundings.Visit(alias);
            foreach (var attributes in root.AttributeLists) everywhere.Visit(attributes);
            surroundings.VisitToken(root.EndOfFileToken);
            Members(root.Members, inSystem: false);
            var around = surroundings.ToString();
            return new(
                Hash(everywhere.ToString()), everywhere.Mentions,
                declarations.ToDictionary(d => d.Key, d => new Declaration(Hash(around + d.Value), [.. d.Value.Mentions.Union(surroundings.Mentions)]), StringComparer.Ordinal));
        }

        void Usings(SyntaxList<UsingDirectiveSyntax> usings)
        {
            foreach (var @using in usings) (@using.GlobalKeyword == default ? surroundings : everywhere).Visit(@using);
        }

        void Members(SyntaxList<MemberDeclarationSyntax> members, bool inSystem)
        {
            foreach (var member in members)
                switch (member)
                {
                    case BaseNamespaceDeclarationSyntax space:
                        var parts = space.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText).ToList();
                        foreach (var part in parts) Writer(part).Append("namespace");
                        foreach (var alias in space.Externs) surroundings.Visit(alias);
                        Usings(space.Usings);
                        Members(space.Members, inSystem || parts is [nameof(System), ..]);
                        break;
                    case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                        Type(member, inSystem);
                        break;
                    case GlobalStatementSyntax:
                        Writer("Program").Append("statements");
                        break;
                }
        }

        void Type(MemberDeclarationSyntax type, bool inSystem)
        {
            if (inSystem) everywhere.Visit(type); // the compiler looks for such types itself
            Declare(type is DelegateDeclarationSyntax { Identifier: var name } ? name : ((BaseTypeDeclarationSyntax)type).Identifier, type);
            if (type is not TypeDeclarationSyntax { Members: var members }) return;
            var isStatic = type.Modifiers.Any(SyntaxKind.StaticKeyword);
            foreach (var member in members)
                switch (member)
                {
                    case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                        Type(member, inSystem);
                        break;
                    case MethodDeclarationSyntax method when isStatic:
                        Declare(method.Identifier, method);
                        break;
                    case PropertyDeclarationSyntax property when isStatic:
                        Declare(property.Identifier, property);
                        break;
                    case BaseFieldDeclarationSyntax field when isStatic:
                        foreach (var variable in field.Declaration.Variables) Declare(variable.Identifier, field);
                        break;
                }
        }

        void Declare(SyntaxToken identifier, MemberDeclarationSyntax declaration)
        {
            var name = identifier.ValueText;
            Writer(name).Visit(declaration);
            if (name.EndsWith(nameof(Attribute), StringComparison.Ordinal)) Writer(name.Substring(0, name.Length - nameof(Attribute).Length)).Visit(declaration);
        }

        SignatureWriter Writer(string name)
        {
            if (!declarations.TryGetValue(name, out var writer)) declarations.Add(name, writer = new());
            return writer;
        }
    }
}
