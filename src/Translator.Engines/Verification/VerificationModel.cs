using Microsoft.CodeAnalysis;

namespace Translator.Engines.Verification;

/// <summary>The model that engines are compared on: as source for the eager engine, as graph for the others.</summary>
/// <param name="Compilation">The source.</param>
/// <param name="Symbol">The model's class.</param>
/// <param name="Module">The configured model.</param>
/// <param name="Graph">Its graph.</param>
/// <param name="Arguments">Constructor arguments as text, by name.</param>
public sealed record VerificationModel(Compilation Compilation, INamedTypeSymbol Symbol, Module Module, Graph Graph, IReadOnlyDictionary<string, string> Arguments);
