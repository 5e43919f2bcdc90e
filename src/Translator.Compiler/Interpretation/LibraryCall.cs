using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Interpretation;

/// <summary>A call of the DSL or the base library that is running.</summary>
/// <param name="Operation">The call in the source.</param>
/// <param name="Values">Receiver and arguments; null where there is none.</param>
sealed record LibraryCall(IOperation Operation, IReadOnlyList<object?> Values);
