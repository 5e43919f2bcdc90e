using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Engines.Verification;

/// <summary>The model that engines are compared on: as source for the eager engine, as graph for the others.</summary>
/// <param name="Compilation">The source.</param>
/// <param name="Symbol">The model's class.</param>
/// <param name="Module">The configured model.</param>
/// <param name="Graph">Its graph.</param>
/// <param name="Configuration">How it was made.</param>
public sealed record VerificationModel(Compilation Compilation, INamedTypeSymbol Symbol, Module Module, Graph Graph, ModelConfiguration Configuration);
