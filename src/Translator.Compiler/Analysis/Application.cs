using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Analysis;

/// <summary>How the author's source applies an operator: by calling a function or a method, by a C# operator, or by one of the DSL's layers.</summary>
/// <param name="Name">The function's, method's or layer's name, or the C# operator: <c>Softmax</c>, <c>CrossEntropyLoss</c>, <c>/</c>.</param>
/// <param name="Place">What computes it in the source: the call, or the creation of a layer that a <see cref="Sequential"/> calls.</param>
/// <param name="Layer">The layer; null where a function or operator is applied.</param>
sealed record Application(string Name, SyntaxNode Place, Module? Layer);
