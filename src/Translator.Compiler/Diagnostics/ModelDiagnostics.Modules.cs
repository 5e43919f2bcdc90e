using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Diagnostics;

/// <content>4xxx: how a model is put together from modules.</content>
public static partial class ModelDiagnostics
{
    /// <summary>A field holds a layer or parameter that nothing reads.</summary>
    public static DiagnosticDescriptor LayerNeverUsed { get; } = Warning("TR4002", "Layer is never used", "'{0}' is never used: remove it, or call it in Forward");
}
