using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Diagnostics;

/// <summary>
/// Every diagnostic of the product: an id, a sentence, a page under <c>docs/diagnostics</c>.
/// 10xx: what the front end cannot read. 11xx: control flow on values. 12xx: unknown sizes. 2xxx: shapes and arguments. 3xxx: between the frameworks. 4xxx: modules. 5xxx: numerics. 6xxx: comments.
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
    public static DiagnosticDescriptor SizeMustBeKnown { get; } = Error("TR1003", "Size must be known here", "{0}: give the input a known size");

    /// <summary>A condition on the value of a tensor.</summary>
    public static DiagnosticDescriptor TensorCondition { get; } = Error("TR1004", "Condition on a tensor's value", "{0}");

    /// <summary>The model runs longer than the reader waits.</summary>
    public static DiagnosticDescriptor StepBudget { get; } = Error("TR1005", "Model does not end", "the model was still running after {0} steps: a loop does not end or goes on far too long, or a list, a text or the graph grows without end; let its condition become false, or make it shorter");

    /// <summary>C# would throw here.</summary>
    public static DiagnosticDescriptor Throws { get; } = Error("TR1006", "Model throws", "{0}");

    /// <summary>The model has no usable Forward.</summary>
    public static DiagnosticDescriptor NoForward { get; } = Error("TR1007", "Model has no Forward", "{0} needs one public method Forward that takes tensors and returns a tensor, or a tuple or record of tensors{1}");

    /// <summary>An input's shape is not stated.</summary>
    public static DiagnosticDescriptor InputShapeUnknown { get; } = Error("TR1008", "Shape of an input is not known", "the shape of input {0} is not known: write [Shape(\"N\", ...)] on it, or give it on the command line");

    /// <summary>A constructor argument of the model is missing or wrong.</summary>
    public static DiagnosticDescriptor ConstructorArgument { get; } = Error("TR1009", "Constructor argument of the model", "{0}");

    /// <summary>Files, the console, the network, processes.</summary>
    public static DiagnosticDescriptor InputOutput { get; } = Refusal("TR1010", "Input and output", "it reads or writes outside the model, which a graph cannot do", "pass data as an input or as weights, and print outside the model");

    /// <summary><c>typeof</c>, <c>GetType</c>, <c>Activator</c>, <c>System.Reflection</c>.</summary>
    public static DiagnosticDescriptor Reflection { get; } = Refusal("TR1011", "Reflection", "a model is read from its source, and its types do not exist while it is read", "use a pattern (x is Block), an enum, a type parameter or a factory method");

    /// <summary><c>async</c> and <c>await</c>.</summary>
    public static DiagnosticDescriptor Asynchronous { get; } = Refusal("TR1012", "Asynchronous code", "a graph computes and waits for nothing", "remove async and await, and return the value instead of a task");

    /// <summary>Members that are found when the program runs.</summary>
    public static DiagnosticDescriptor Dynamic { get; } = Refusal("TR1013", "dynamic", "which member it means is known only when the program runs", "give the value its type");

    /// <summary>Pointers, <c>stackalloc</c>, native code.</summary>
    public static DiagnosticDescriptor Unsafe { get; } = Refusal("TR1014", "Unsafe or native code", "a graph has no memory to point into and calls no native code", "use arrays, lists and tensors");

    /// <summary>Threads, tasks and locks.</summary>
    public static DiagnosticDescriptor Threads { get; } = Refusal("TR1015", "Threads", "a model runs on one thread, and its engine decides what runs at the same time", "write the steps one after another");

    /// <summary>Numbers that differ from run to run.</summary>
    public static DiagnosticDescriptor RandomNumbers { get; } = Refusal("TR1016", "Random numbers", "they would differ on every engine and in every run", "pass them as an input, or draw them in the graph with Rand or Randn");

    /// <summary>A field, property or kept collection that Forward changes.</summary>
    public static DiagnosticDescriptor StateChanged { get; } = Refusal("TR1017", "State changed by Forward", "Forward computes and remembers nothing, so that every run gives the same", "keep the value in a local variable, return it, or register a buffer");

    /// <summary>A recursion without end.</summary>
    public static DiagnosticDescriptor RecursionTooDeep { get; } = Error("TR1018", "Recursion does not end", "{0} calls are open inside each other: a recursion does not end, or is far too deep; let it get smaller with each call, or write a loop");

    /// <summary>A module that only a referenced assembly has.</summary>
    public static DiagnosticDescriptor ModuleWithoutSource { get; } = Refusal("TR1019", "Module without source", "it is a module of a referenced assembly, and modules are read from source", "bring its source into the project, or reference its project instead of its assembly");

    /// <summary><c>try</c>, <c>catch</c>, <c>finally</c>.</summary>
    public static DiagnosticDescriptor TryCatch { get; } = Refusal("TR1020", "Exception handling", "a graph throws nothing that could be caught", "test the condition with if instead");

    /// <summary><c>using</c> on a resource.</summary>
    public static DiagnosticDescriptor Using { get; } = Refusal("TR1021", "Resources", "a model holds no resources that must be given back", "remove using");

    /// <summary><c>goto</c> and labels.</summary>
    public static DiagnosticDescriptor Goto { get; } = Refusal("TR1022", "goto", "a graph has branches and loops, but no jumps", "write a loop or an if");

    /// <summary>The clock, the environment, the machine.</summary>
    public static DiagnosticDescriptor Surroundings { get; } = Refusal("TR1023", "Clock or environment", "its value differs between machines and from run to run", "take it as a constructor argument or as an input");

    /// <summary>Source that the C# compiler refuses.</summary>
    public static DiagnosticDescriptor NotCompilable { get; } = Refusal("TR1024", "Source does not compile", "the C# compiler does not understand it", "correct the compiler's errors first");

    /// <summary>A marked class that is no module.</summary>
    public static DiagnosticDescriptor NoModule { get; } = Error("TR1025", "Model is no module", "{0} is marked [Model], but does not derive from Module: write {0} : Module");

    /// <summary>A defect of the reader.</summary>
    public static DiagnosticDescriptor ReaderFailed { get; } = Error("TR1099", "Reader failed", "{0} could not be read: the reader failed with {1}; please report it with the model");

    /// <summary>The branches of a condition on a value give what cannot become one value.</summary>
    public static DiagnosticDescriptor BranchesDiffer { get; } = Error("TR1101", "Branches give different types", "{0} is {1} where the condition holds and {2} where it does not; both branches must give the same type and shape, because static targets decide only when the graph runs{3}");

    /// <summary>A variable of a loop on values changes its type.</summary>
    public static DiagnosticDescriptor LoopChanges { get; } = Error("TR1102", "Loop changes a variable's type", "{0} is {1} before the loop and {2} after a turn; a variable of a loop on values keeps its element type and rank");

    /// <summary>A list grows in a loop whose length is not known before it.</summary>
    public static DiagnosticDescriptor LoopGrowsList { get; } = Error("TR1103", "List of different things grows in a loop of unknown length", "a list grows in this loop as often as only the graph knows, so it must hold tensors of one type and shape: keep a list for each part, or one tensor that Cat extends");

    /// <summary>A rule about models failed: a defect of ours, not of the model.</summary>
    public static DiagnosticDescriptor RuleFailed { get; } = Warning("TR1199", "Rule failed", "the rule {0} failed with {1}: {2}; please report it");

    /// <summary>A condition on unknown sizes was decided, or two unknown sizes must agree.</summary>
    public static DiagnosticDescriptor SizeAssumed { get; } = Info("TR1201", "Graph assumes something about an unknown size", "the graph assumes {0} and checks it when it runs; give the sizes or their names in [Shape] to make it sure");

    /// <summary>An operator that a target lacks.</summary>
    public static DiagnosticDescriptor NotOnTarget { get; } = Error("TR3001", "Not available on this target", "{0}");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
        [.. typeof(ModelDiagnostics).GetProperties().Where(p => p.PropertyType == typeof(DiagnosticDescriptor)).Select(p => (DiagnosticDescriptor)p.GetValue(null)!).OrderBy(d => d.Id, StringComparer.Ordinal)];

    static DiagnosticDescriptor Error(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Error);

    /// <summary>A construct of its own: what it is, why it cannot be part of a model, and what to write instead.</summary>
    static DiagnosticDescriptor Refusal(string id, string title, string why, string instead) => Error(id, title, $"{{0}} cannot be part of a model: {why}; {instead}");

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
