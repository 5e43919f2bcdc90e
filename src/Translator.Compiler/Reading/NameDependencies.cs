using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Reading;

/// <summary>
/// The names that a reading depends on: those in the trees that it visited, and in turn those in the declarations of them. A declaration that comes, goes or changes in
/// another file can only matter when its name is among them, or when it mentions a type of the visited trees, as a class derived from a module does.
/// </summary>
sealed class NameDependencies
{
    /// <summary>Names that the compiler looks for where the source does not write them: patterns of foreach, using, await, collection initialisers, queries, ranges, deconstruction.</summary>
    static readonly string[] Unwritten =
    [
        "Add", "Cast", "Current", "Count", "Deconstruct", "Dispose", "DisposeAsync", "GetAsyncEnumerator", "GetAwaiter", "GetEnumerator", "GetPinnableReference", "GroupBy", "GroupJoin", "Invoke", "Join",
        "Length", "MoveNext", "MoveNextAsync", "OrderBy", "OrderByDescending", "Select", "SelectMany", "Slice", "ThenBy", "ThenByDescending", "Where",
    ];

    static readonly ConditionalWeakTable<IReadOnlyList<SourceDeclarations>, Change> Changes = new();

    readonly HashSet<string> names;
    readonly HashSet<string> declared;

    NameDependencies(HashSet<string> names, HashSet<string> declared) => (this.names, this.declared) = (names, declared);

    /// <summary>Follows the names of the visited trees.</summary>
    public static NameDependencies Of(IReadOnlyCollection<SyntaxTree> visited, CompilationScope scope, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Unwritten.Concat(scope.Declarations.SelectMany(s => s.GlobalMentions)).Concat(visited.SelectMany(tree => SourceDeclarations.Mentions(tree, cancellation))));
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (!names.Add(name)) continue;
            foreach (var mention in scope.ByName[name].SelectMany(d => d.Mentions))
                if (!names.Contains(mention)) open.Push(mention);
        }

        return new(names, new(visited.SelectMany(tree => SourceDeclarations.Of(tree, cancellation).Names), StringComparer.Ordinal));
    }

    /// <summary>Whether what other files declare now could mean something else to the reading than what they declared before.</summary>
    public bool AreTouched(IReadOnlyList<SourceDeclarations> before, IReadOnlyList<SourceDeclarations> now)
    {
        var change = Changes.GetValue(now, _ => new Change(before, now));
        if (!change.IsSince(before)) change = new(before, now);
        return change.Names.Overlaps(names) || change.Mentions.Overlaps(declared);
    }

    /// <summary>From the declarations of one compilation to those of another with the same files. All models of a project ask for the same one in turn.</summary>
    sealed class Change
    {
        readonly WeakReference<IReadOnlyList<SourceDeclarations>> since; // held firmly, each compilation would keep the one before it, and so all that ever were

        public Change(IReadOnlyList<SourceDeclarations> before, IReadOnlyList<SourceDeclarations> now)
        {
            since = new(before);
            for (var i = 0; i < now.Count; i++)
            {
                if (ReferenceEquals(before[i], now[i])) continue;
                foreach (var name in before[i].Names.Union(now[i].Names))
                {
                    var (old, @new) = (before[i][name], now[i][name]);
                    if (old?.Fingerprint == @new?.Fingerprint) continue;
                    Names.Add(name);
                    Mentions.UnionWith((old?.Mentions ?? []).Concat(@new?.Mentions ?? []));
                }
            }
        }

        public bool IsSince(IReadOnlyList<SourceDeclarations> before) => since.TryGetTarget(out var known) && ReferenceEquals(known, before);

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Mentions { get; } = new(StringComparer.Ordinal);
    }
}
