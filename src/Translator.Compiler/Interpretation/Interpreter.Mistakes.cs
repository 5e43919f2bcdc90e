using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>Mistakes that the DSL finds in a model: where they are shown, what is known of them, and going on after them.</content>
sealed partial class Interpreter
{
    /// <summary>More in one model are of no help.</summary>
    const int MostMistakes = 50;

    readonly List<Diagnostic> mistakes = [];
    readonly HashSet<(Location, string)> noted = [];
    readonly HashSet<object> madeInForward = [];
    LibraryCall? libraryCall;

    /// <summary>Mistakes after which the reading went on.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => mistakes;

    /// <summary>The expression in the source that made each module, parameter and buffer; none for those that the DSL's own layers make for themselves.</summary>
    public Dictionary<object, SyntaxNode> Creations { get; } = [];

    void NoteCreation(object part, SyntaxNode syntax)
    {
        Creations[part] = syntax;
        var member = syntax.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax);
        if (GraphBuilder.CurrentOrNull is not null && member is not (BaseFieldDeclarationSyntax or TypeDeclarationSyntax or ConstructorDeclarationSyntax)) madeInForward.Add(part);
    }

    /// <summary>Takes a mistake down; false when there are too many, or when another way of reading the loop or branch will be tried.</summary>
    bool Note(ModelException mistake)
    {
        if (libraryCall is null || region is not null || mistakes.Count == MostMistakes) return false;
        var diagnostic = DiagnosticOf(mistake);
        if (noted.Add((diagnostic.Location, mistake.Message))) mistakes.Add(diagnostic); // once for all modules that are made in one place
        return true;
    }

    /// <summary>What the author reads about a mistake in the running call: the rule, both shapes, and where each came from.</summary>
    Diagnostic DiagnosticOf(ModelException mistake) => mistake.Kind switch
    {
        MistakeKind.Unregistered => Unregistered(mistake),
        MistakeKind.InputSize => WrongSize(mistake),
        MistakeKind.NothingLeft => Shown(ModelDiagnostics.NothingLeft, mistake, Place(mistake)),
        MistakeKind.Elements => Shown(ModelDiagnostics.ImpossibleReshape, mistake, Place(mistake)),
        _ => Shown(ModelDiagnostics.ModelError, mistake, Place(mistake), properties: mistake.Kind == MistakeKind.IntegersNeeded ? [(MistakeProperties.Integers, Inputs().FirstOrDefault())] : []),
    };

    Diagnostic WrongSize(ModelException mistake)
    {
        var layer = mistake.Scope?.Module is SourceModule ? null : mistake.Scope?.Module;
        var creation = layer is not null && Creations.TryGetValue(layer, out var made) ? made : null;
        var actual = mistake.Input ?? Tensors().FirstOrDefault();
        if (actual is not null && layer is Linear { Weight.Shape: var weight } && IsUnflattened(actual, weight[1]))
            return Shown(ModelDiagnostics.NotFlattened, mistake, InsideOf(layer) ? creation ?? Place(mistake) : Place(mistake), [creation]);
        if (creation is null || SizeArgument(creation) is not { } size) return Shown(ModelDiagnostics.ModelError, mistake, Place(mistake), [creation]);
        var properties = new List<(string, string?)> { (MistakeProperties.Parameter, size.Parameter) };
        if (actual is not null && mistake.Fitting is { } fitting && fitting.Rank == actual.Rank && Enumerable.Range(0, fitting.Rank).Where(i => fitting[i] != actual.Shape[i]).ToList() is [var axis])
        {
            if (actual.Shape[axis].Known is { } known && IsConstant(size.Syntax)) properties.Add((MistakeProperties.Expected, known.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            properties.Add((MistakeProperties.Axis, axis.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            properties.Add((MistakeProperties.Taken, fitting[axis].ToString()));
            properties.Add((MistakeProperties.Input, (actual.Producer.Operator as Operators.Input)?.Name));
        }

        return Shown(ModelDiagnostics.WrongLayerSize, mistake, InsideOf(layer!) ? size.Syntax : Place(mistake), [size.Syntax], properties);
    }

    /// <summary>Whether the author called something else (a Sequential), which called the layer.</summary>
    bool InsideOf(Module layer) => libraryCall?.Values.FirstOrDefault() is Module called && called != layer;

    /// <summary>Whether a dense layer gets images: the flattened size fits, or a convolution or pooling made them.</summary>
    static bool IsUnflattened(Tensor input, Dim features)
    {
        if (input.Rank < 3) return false;
        if (input.Shape[1..].Elements == features) return true;
        for (var node = input.Producer; ; node = node.Inputs[0]!.Producer)
        {
            if (node.Operator is Operators.Convolution or Operators.MaxPool or Operators.AveragePool or Operators.AdaptiveAveragePool or Operators.AdaptiveMaxPool) return true;
            if (node.Operator is not (Operators.UnaryOperator or Operators.BatchNorm) || node.Inputs is not [not null, ..]) return false;
        }
    }

    Diagnostic Unregistered(ModelException mistake)
    {
        // the outermost module that no field holds
        object? hidden = Creations.ContainsKey(mistake.State!) ? mistake.State : null;
        for (var scope = mistake.Scope; scope is not null && Names!.PathOf(scope.Module) is null; scope = scope.Parent)
            if (Creations.ContainsKey(scope.Module)) hidden = scope.Module;
        if (hidden is null) return Shown(ModelDiagnostics.ModelError, mistake, Place(mistake));
        var creation = Creations[hidden];
        var name = hidden is Module module ? module.TypeName : hidden.GetType().Name;
        return Diagnostic.Create(madeInForward.Contains(hidden) ? ModelDiagnostics.LayerMadeInForward : ModelDiagnostics.HiddenLayer, creation.GetLocation(), [libraryCall!.Operation.Syntax.GetLocation()], name, KeptIn(hidden, mistake.Scope));
    }

    /// <summary>What keeps an object that no field registers, as the message says it.</summary>
    static string KeptIn(object hidden, Scope? scope)
    {
        for (; scope is not null; scope = scope.Parent)
            foreach (var (name, value) in scope.Module.Members())
                if (Keeper(value, hidden) is { Length: > 0 } keeper)
                    return $"in {keeper} in the field '{name}', which registers nothing";
        return "where nothing registers it";
    }

    /// <summary>The tuple or object around it; empty where there is none, null where the value does not have it.</summary>
    static string? Keeper(object? value, object hidden) => value switch
    {
        null or string or Translator.Module => ReferenceEquals(value, hidden) ? "" : null,
        _ when ReferenceEquals(value, hidden) => "",
        SourceObject { State: var state } => state.Members().Any(member => Keeper(member.Value, hidden) is not null) ? WithArticle(state.Type.Name) : null,
        _ when Tuples.IsTuple(value) => Tuples.Items(value).Any(item => Keeper(item, hidden) is not null) ? "a tuple" : null,
        System.Collections.IDictionary map => map.Values.Cast<object?>().Select(item => Keeper(item, hidden)).FirstOrDefault(found => found is not null),
        System.Collections.ICollection items => items.Cast<object?>().Select(item => Keeper(item, hidden)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    SyntaxNode Place(ModelException mistake) => ArgumentSyntax(libraryCall!.Operation, mistake.Argument);

    IEnumerable<Tensor> Tensors() => libraryCall!.Values.OfType<Tensor>().Where(t => t is not StateTensor);

    /// <summary>Names of the model's inputs among the tensors of the call.</summary>
    IEnumerable<string> Inputs() => Tensors().Select(t => t.Producer.Operator).OfType<Operators.Input>().Select(i => i.Name);

    Diagnostic Shown(DiagnosticDescriptor descriptor, ModelException mistake, SyntaxNode place, IReadOnlyList<SyntaxNode?>? others = null, IReadOnlyList<(string Key, string? Value)>? properties = null)
    {
        var origins = (mistake.Input is { } input && !Tensors().Contains(input) ? [input] : Tensors()).Select(Origin).Where(o => o.Text.Length > 0).ToList();
        var made = (others ?? []).OfType<SyntaxNode>().Where(o => o != place).ToList();
        var text = string.Concat(new[] { mistake.Message }.Concat(origins.Select(o => $"; {o.Text}")).Concat(made.Select(m => $"; the layer is made {Line(m.GetLocation(), place)}")).Append(Instance(mistake, place)));
        return Diagnostic.Create(
            descriptor, place.GetLocation(), [.. (others ?? []).OfType<SyntaxNode>().Select(o => o.GetLocation()), .. origins.Select(o => o.Location).OfType<Location>()],
            System.Collections.Immutable.ImmutableDictionary.CreateRange((properties ?? []).Select(p => new KeyValuePair<string, string?>(p.Key, p.Value))), text);

        (string Text, Location? Location) Origin(Tensor tensor)
        {
            if (tensor.Producer.Operator is Operators.Input { Name: var input }) return ($"{tensor.Shape} is the input {input}", null);
            if (tensor.Producer.Location is not { } source || TreeOf(source) is not { } tree) return ("", null);
            var location = Location.Create(tree, new TextSpan(source.Start, source.Length));
            var maker = GraphBuilder.CurrentOrNull?.Observations.LastOrDefault(o => o.Value == tensor && o.Variable is null)?.Operator ?? Called(tree.GetRoot(cancellation).FindNode(location.SourceSpan, getInnermostNodeForTie: true)) ?? tensor.Producer.Operator.OpType;
            return ($"{tensor.Shape} comes from {maker} {Line(location, place)}", location);
        }
    }

    /// <summary>What the author called at a place: a layer or a method; null where that is no call.</summary>
    string? Called(SyntaxNode syntax) => Operation(syntax) is Microsoft.CodeAnalysis.Operations.IInvocationOperation { TargetMethod: var method } ? method.Name == "Forward" ? method.ContainingType.Name : method.Name : null;

    /// <summary>Which of several it is: the path of a module whose class or creation has more of them, and where that is called; empty where there is no doubt.</summary>
    string Instance(ModelException mistake, SyntaxNode place)
    {
        var inner = mistake.Scope?.Module;
        if (inner is null || Names?.PathOf(inner) is not { Length: > 0 } path) return "";
        var isOneOfSeveral = false;
        for (var scope = mistake.Scope; scope is { Parent: not null } && !isOneOfSeveral; scope = scope.Parent) isOneOfSeveral = HasTwin(scope.Module);
        if (!isOneOfSeveral) return "";
        var type = place.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var caller = calls.FirstOrDefault(call => call.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() != type);
        return $"; in {path}{(caller is null ? "" : $", called {Line(caller.Syntax.GetLocation(), place)}")}";
    }

    bool HasTwin(Module module) => Names!.Modules.Any(other => other != module && (
        Creations.TryGetValue(module, out var made) && Creations.TryGetValue(other, out var otherMade) && made == otherMade
        || module is SourceModule { State.Type: var type } && other is SourceModule { State.Type: var otherType } && SymbolEqualityComparer.Default.Equals(type, otherType)));

    static string Line(Location location, SyntaxNode from) =>
        $"in {(location.SourceTree == from.SyntaxTree ? "" : Path.GetFileName(location.SourceTree!.FilePath) + ", ")}line {location.GetLineSpan().StartLinePosition.Line + 1}";

    SyntaxTree? TreeOf(SourceLocation location) => VisitedTrees.FirstOrDefault(t => t.FilePath == location.File && location.Start + location.Length <= t.Length);

    /// <summary>The argument that says for which size a layer is made.</summary>
    (ExpressionSyntax Syntax, string Parameter)? SizeArgument(SyntaxNode creation) => Operation(creation) is Microsoft.CodeAnalysis.Operations.IObjectCreationOperation { Arguments: var arguments }
        && arguments.FirstOrDefault(a => a.Parameter?.Name is "inFeatures" or "inChannels" or "numFeatures" or "normalizedShape" or "numChannels" or "inputSize") is { Syntax: ArgumentSyntax { Expression: var size }, Parameter.Name: var name }
            ? (size, name)
            : null;

    bool IsConstant(ExpressionSyntax expression) => Model(expression.SyntaxTree).GetConstantValue(expression, cancellation).HasValue;
}
