using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Diagnostics;

/// <content>6xxx: comments.</content>
public static partial class ModelDiagnostics
{
    /// <summary>A comment shows a shape that its statement does not have.</summary>
    public static DiagnosticDescriptor StaleShapeComment { get; } = Info("TR6001", "Shape comment is out of date", "the shape is {0}");
}
