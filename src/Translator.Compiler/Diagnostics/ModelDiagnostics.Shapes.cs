using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Diagnostics;

/// <content>2xxx: shapes and arguments.</content>
public static partial class ModelDiagnostics
{
    /// <summary>An argument or shape that the DSL refuses.</summary>
    public static DiagnosticDescriptor ModelError { get; } = Error("TR2001", "Shape or argument does not fit", "{0}");

    /// <summary>A layer was made for another size than its input has.</summary>
    public static DiagnosticDescriptor WrongLayerSize { get; } = Error("TR2002", "Layer is made for another size", "{0}");

    /// <summary>A dense layer gets what a convolution or pooling left, without flattening.</summary>
    public static DiagnosticDescriptor NotFlattened { get; } = Error("TR2003", "Input is not flattened", "{0}; flatten it first");

    /// <summary>A shape that cannot hold the elements.</summary>
    public static DiagnosticDescriptor ImpossibleReshape { get; } = Error("TR2004", "Reshape cannot be", "{0}");

    /// <summary>No window fits into what is left of a size.</summary>
    public static DiagnosticDescriptor NothingLeft { get; } = Error("TR2005", "Nothing is left of a size", "{0}");

    /// <summary>Broadcasting that makes a table of two rows of the same numbers.</summary>
    public static DiagnosticDescriptor BothSidesStretch { get; } = Warning("TR2006", "Broadcasting stretches both sides", "{0} and {1} stretch each other to {2}: each element meets each; give both one shape, or write Unsqueeze where that is meant");
}
