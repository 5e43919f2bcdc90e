using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Diagnostics;

/// <summary>
/// Every diagnostic of the product: an id, a sentence, a page under <c>docs/diagnostics</c>.
/// 1xxx: what the front end cannot read. 2xxx: shapes and arguments. 3xxx: between the frameworks. 4xxx: modules. 5xxx: numerics. 6xxx: comments.
/// </summary>
/// <remarks>An error: the model cannot be translated. A warning: almost certainly a mistake. Information: worth knowing.</remarks>
public static partial class ModelDiagnostics
{
    /// <summary>Where the pages are.</summary>
    public const string HelpRoot = "https://github.com/translator-net/translator/blob/main/docs/diagnostics/";

    /// <summary>A C# construct that a model cannot contain.</summary>
    public static DiagnosticDescriptor UnsupportedConstruct { get; } = Error("TR1001", "Construct cannot be part of a model", "{0} cannot be part of a model: {1}");

    /// <summary>A call of a method whose source is not at hand and which is not known to be pure.</summary>
    public static DiagnosticDescriptor UnsupportedCall { get; } = Error("TR1002", "Call cannot be part of a model", "{0} cannot be called in a model: {1}");

    /// <summary>A number is needed where the size is symbolic.</summary>
    public static DiagnosticDescriptor SizeMustBeKnown { get; } = Error("TR1003", "Size must be known here", "{0}; give the input a known size, or compute with Dim instead of int");

    /// <summary>A condition on the value of a tensor.</summary>
    public static DiagnosticDescriptor TensorCondition { get; } = Error("TR1004", "Condition on a tensor's value", "{0}");

    /// <summary>The model runs longer than the reader waits.</summary>
    public static DiagnosticDescriptor StepBudget { get; } = Error("TR1005", "Model does not end", "the model was still running after {0} steps: a loop or recursion does not end, or is far too long");

    /// <summary>C# would throw here.</summary>
    public static DiagnosticDescriptor Throws { get; } = Error("TR1006", "Model throws", "{0}");

    /// <summary>The model has no usable Forward.</summary>
    public static DiagnosticDescriptor NoForward { get; } = Error("TR1007", "Model has no Forward", "{0} needs one public method Forward that takes tensors and returns a tensor, or a tuple or record of tensors");

    /// <summary>An input's shape is not stated.</summary>
    public static DiagnosticDescriptor InputShapeUnknown { get; } = Error("TR1008", "Shape of an input is not known", "the shape of input {0} is not known: write [Shape(\"N\", ...)] on it, or give it on the command line");

    /// <summary>A constructor argument of the model is missing or wrong.</summary>
    public static DiagnosticDescriptor ConstructorArgument { get; } = Error("TR1009", "Constructor argument of the model", "{0}");

    /// <summary>The branches of a condition on a value give what cannot become one value.</summary>
    public static DiagnosticDescriptor BranchesDiffer { get; } = Error("TR1101", "Branches give different types", "{0} is {1} where the condition holds and {2} where it does not; both branches must give the same type and shape, because static targets decide only when the graph runs");

    /// <summary>A variable of a loop on values changes its type.</summary>
    public static DiagnosticDescriptor LoopChanges { get; } = Error("TR1102", "Loop changes a variable's type", "{0} is {1} before the loop and {2} after a turn; a variable of a loop on values keeps its element type and rank");

    /// <summary>A list grows in a loop whose length is not known before it.</summary>
    public static DiagnosticDescriptor LoopGrowsList { get; } = Error("TR1103", "List grows in a loop of unknown length", "a list grows in this loop, but the number of turns is not known before it: count with for (int i = 0; i < n; i++) and add tensors, or keep one tensor and extend it with Cat");

    /// <summary>A rule about models failed: a defect of ours, not of the model.</summary>
    public static DiagnosticDescriptor RuleFailed { get; } = Warning("TR1199", "Rule failed", "the rule {0} failed with {1}: {2}; please report it");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
        [.. typeof(ModelDiagnostics).GetProperties().Where(p => p.PropertyType == typeof(DiagnosticDescriptor)).Select(p => (DiagnosticDescriptor)p.GetValue(null)!).OrderBy(d => d.Id, StringComparer.Ordinal)];

    static DiagnosticDescriptor Error(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Error);

    static DiagnosticDescriptor Warning(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Warning);

    static DiagnosticDescriptor Info(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Info);

    static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category(id), severity, isEnabledByDefault: true, helpLinkUri: $"{HelpRoot}{id}.md");

    static string Category(string id) => "Translator." + id[2] switch
    {
        '1' => "Reading",
        '2' => "Shapes",
        '3' => "Targets",
        '4' => "Modules",
        '5' => "Numerics",
        _ => "Comments",
    };
}
