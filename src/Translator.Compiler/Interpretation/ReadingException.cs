using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Interpretation;

/// <summary>Ends the reading of a model with a diagnostic; caught by <see cref="Reading.ModelReader"/>, never seen outside.</summary>
sealed class ReadingException(Diagnostic diagnostic) : Exception(diagnostic.GetMessage())
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>Sizes for which the model would not come to the check of its own that threw; null where there are none, or where something else is wrong.</summary>
    public IReadOnlyDictionary<string, long>? Passing { get; init; }

    public static ReadingException At(IOperation operation, DiagnosticDescriptor descriptor, params object[] arguments) => At(operation.Syntax, descriptor, arguments);

    public static ReadingException At(SyntaxNode syntax, DiagnosticDescriptor descriptor, params object[] arguments) => At(syntax.GetLocation(), descriptor, arguments);

    public static ReadingException At(Location location, DiagnosticDescriptor descriptor, params object[] arguments) => new(Diagnostic.Create(descriptor, location, arguments));
}
