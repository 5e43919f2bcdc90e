using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Interpretation;

/// <summary>
/// Runs a model's source as Roslyn understands it, on symbolic tensors: constructors, fields, Forward and all that they call.
/// DSL methods are called as they are, so an operator means here what it means in the tracer.
/// What cannot be run ends the reading with a <see cref="ReadingException"/> at the exact place.
/// </summary>
/// <remarks>
/// Values are CLR objects: numbers, strings, tuples, lists and the DSL's own types are themselves, objects of source classes are
/// <see cref="ISourceInstance"/>, and an <see cref="int"/> that depends on an unknown size is a <see cref="Dim"/>.
/// </remarks>
sealed partial class Interpreter(Compilation compilation, ModelRequest request, CancellationToken cancellation)
{
    readonly ClrTypes types = new();
    readonly Dictionary<IOperation, bool> iterators = [];
    readonly Dictionary<ISymbol, IOperation?> bodies = new(SymbolEqualityComparer.Default);
    readonly Dictionary<ISymbol, Box> statics = new(SymbolEqualityComparer.Default);
    readonly Dictionary<SyntaxNode, SourceLocation> locations = [];
    int unroll;
    readonly Stack<IOperation> calls = new();
    int depth;

    /// <summary>What the run has bound.</summary>
    public SemanticModels Semantics { get; } = new(compilation);

    /// <summary>Syntax trees that the run visited: the reading depends on no other source.</summary>
    public ISet<SyntaxTree> VisitedTrees { get; } = new HashSet<SyntaxTree>();

    /// <summary>The loops of the source that ran turn by turn.</summary>
    public Dictionary<SyntaxNode, UnrolledLoop> UnrolledLoops { get; } = [];

    /// <summary>The shapes of statements whose values are tensors.</summary>
    public Dictionary<SyntaxNode, StatementShapes> Shapes { get; } = [];

    /// <summary>Guards the interpreter's own stack: a recursion without end is the model's mistake, not a crash of the compiler.</summary>
    T Nested<T>(IOperation operation, Func<T> run)
    {
        if (depth >= limits.Depth) throw ReadingException.At(operation, ModelDiagnostics.RecursionTooDeep, limits.Depth);
        depth++;
        calls.Push(operation);
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return run();
        }
        catch (InsufficientExecutionStackException)
        {
            throw ReadingException.At(operation, ModelDiagnostics.RecursionTooDeep, depth);
        }
        finally
        {
            depth--;
            calls.Pop();
        }
    }

    IOperation? Operation(SyntaxNode syntax)
    {
        VisitedTrees.Add(syntax.SyntaxTree);
        return Semantics.Operation(syntax, cancellation);
    }

    SemanticModel Model(SyntaxTree tree)
    {
        VisitedTrees.Add(tree);
        return Semantics.Of(tree)!;
    }

    /// <summary>The place of a node, for the graph.</summary>
    SourceLocation LocationOf(SyntaxNode syntax)
    {
        if (locations.TryGetValue(syntax, out var location)) return location;
        var position = syntax.GetLocation().GetLineSpan();
        location = new(position.Path, position.StartLinePosition.Line + 1, position.StartLinePosition.Character + 1, syntax.SpanStart, syntax.Span.Length);
        locations.Add(syntax, location);
        return location;
    }

    ITypeSymbol Substitute(ITypeSymbol type, Frame frame) => frame.TypeArguments.Substitute(type, compilation);

    Type ClrType(IOperation operation, ITypeSymbol type, Frame frame) => types.Find(Substitute(type, frame))
        ?? throw OutOfReach(type, $"'{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'", operation);

    /// <summary>The CLR type of a collection's elements.</summary>
    Type HeldType(IOperation operation, ITypeSymbol type, Frame frame) => types.Held(Substitute(type, frame)) ?? ClrType(operation, type, frame);

    static ReadingException Unsupported(IOperation operation, string what, string advice) =>
        ReadingException.At(operation, ModelDiagnostics.UnsupportedConstruct, what, advice);
}
