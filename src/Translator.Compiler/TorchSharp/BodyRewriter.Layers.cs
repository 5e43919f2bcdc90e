using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <content>
/// Classes that derive from layers. TorchSharp's layers are sealed, so that such a class holds the layer that it is in C#; and a field that is declared as the layer has the class that it holds.
/// </content>
sealed partial class BodyRewriter
{
    /// <summary>What every layer that maps a tensor to a tensor is.</summary>
    const string General = HeldModules.OfOneTensor;

    readonly Dictionary<IFieldSymbol, IReadOnlyList<(string Name, ITypeSymbol Type)>> heldClasses = new(SymbolEqualityComparer.Default);

    readonly Dictionary<INamedTypeSymbol, ILookup<ISymbol, (ExpressionSyntax Value, SemanticModel Semantics)>> values = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a type has no class of its own in emitted code: any module, or a layer of the DSL where it stands for what derives from it too.</summary>
    bool IsGeneral(ITypeSymbol type) => DslSymbols.Is(type, nameof(Module)) || DslSymbols.Is(type, nameof(ILayer))
        || DslSymbols.IsLayer(type) && DerivedClasses.Of(model.Compilation, cancellation).Contains(type.OriginalDefinition);

    /// <summary>The class that a layer of TorchSharp's has, with its namespace where a class of the source has that name.</summary>
    public string LayerName(string layer) => OwnLayerNames.Of(model.Compilation, cancellation).Contains(layer) ? $"TorchSharp.Modules.{layer}" : layer;

    /// <summary>Whether a layer is named for itself and not for what derives from it: as the type of a field or variable whose values are known, in a pattern, or where it is made.</summary>
    bool IsOneClass(SyntaxNode name) => (name.Parent is NullableTypeSyntax nullable ? nullable.Parent : name.Parent) switch
    {
        VariableDeclarationSyntax { Parent: FieldDeclarationSyntax } => true,
        VariableDeclarationSyntax { Variables: [{ Initializer.Value: var value }] } => Choices(value).ToList() is { Count: > 0 } values && values.TrueForAll(v => v is BaseObjectCreationExpressionSyntax && DslSymbols.IsDsl(model.GetTypeInfo(v).Type)),
        TypeOfExpressionSyntax or PatternSyntax or BinaryExpressionSyntax or BaseTypeSyntax or BaseObjectCreationExpressionSyntax => true,
        _ => false,
    };

    /// <summary>
    /// The class of a field that is declared as a layer of the DSL and holds another: one of ours, or one of the source that derives from the layer. Null where it holds what it is declared as.
    /// </summary>
    public string? OwnClass(IFieldSymbol field)
    {
        if (HeldBy(field) is not { Count: > 0 } classes) return null;
        var nullable = field.Type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "";
        if (classes is [var single]) return single.Name == LayerName(field.Type.Name) ? null : single.Name + nullable;
        if (DslSymbols.IsLayer(field.Type)) return General + nullable;
        problems.Add(new(field.Locations[0], $"'{field.Name}' holds a {string.Join(" or a ", classes.Select(c => c.Name))}, which have no class in common in TorchSharp; give each a field of its own"));
        return null;
    }

    /// <summary>The class of what is put into a list of layers, where some become classes of ours; null where all are what the list says.</summary>
    public string? ElementClass(IFieldSymbol list)
    {
        if (DslSymbols.ModuleElement(list.Type) is not INamedTypeSymbol layer || !Layers.All.ContainsKey(layer.Name) || !DslSymbols.IsDsl(layer)) return null;
        List<string> classes = [.. list.ContainingType.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)).Where(part => model.Compilation.ContainsSyntaxTree(part.SyntaxTree))
            .SelectMany(part => part.DescendantNodes().Where(n => IsPutInto(list, n, semantics.Of(part.SyntaxTree)!)))
            .SelectMany(put => put.DescendantNodesAndSelf().OfType<BaseObjectCreationExpressionSyntax>())
            .Where(made => SymbolEqualityComparer.Default.Equals(semantics.Of(made.SyntaxTree)!.GetTypeInfo(made).Type, layer))
            .Select(made => ClassOf(made, layer, semantics.Of(made.SyntaxTree)!)).Distinct()];
        if (classes.All(c => c == LayerName(layer.Name))) return null;
        if (classes is [var single]) return single;
        if (!DslSymbols.IsLayer(layer)) problems.Add(new(list.Locations[0], $"'{list.Name}' holds a {string.Join(" or a ", classes)}, which have no class in common in TorchSharp; give each a list of its own"));
        return General;
    }

    /// <summary>Whether a node is what a list is made of, or what is added to it.</summary>
    static bool IsPutInto(IFieldSymbol list, SyntaxNode node, SemanticModel semantics) => node switch
    {
        VariableDeclaratorSyntax { Identifier.ValueText: var name } => name == list.Name && SymbolEqualityComparer.Default.Equals(semantics.GetDeclaredSymbol(node), list),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: var receiver } } => SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(receiver).Symbol, list),
        _ => false,
    };

    /// <summary>The classes of the values that a field of a layer's type is given; none for other fields.</summary>
    IReadOnlyList<(string Name, ITypeSymbol Type)> HeldBy(IFieldSymbol field)
    {
        if (heldClasses.TryGetValue(field, out var known)) return known;
        IReadOnlyList<(string, ITypeSymbol)> classes = field.Type is INamedTypeSymbol layer && DslSymbols.IsDsl(layer) && layer.Arity == 0 && Layers.All.ContainsKey(layer.Name)
            ? [.. ValuesOf(field).GroupBy(c => c.Name, StringComparer.Ordinal).Select(same => same.First())]
            : [];
        heldClasses.Add(field, classes);
        return classes;
    }

    IEnumerable<(string Name, ITypeSymbol Type)> ValuesOf(IFieldSymbol field) =>
        from given in ValuesIn(field.OriginalDefinition.ContainingType)[field.OriginalDefinition]
        from value in Choices(given.Value)
        let type = given.Semantics.GetTypeInfo(value).Type ?? given.Semantics.GetTypeInfo(value).ConvertedType ?? field.Type
        select (ClassOf(value, type, given.Semantics), type);

    /// <summary>What a class puts into its fields, found in one walk for all fields.</summary>
    ILookup<ISymbol, (ExpressionSyntax Value, SemanticModel Semantics)> ValuesIn(INamedTypeSymbol type)
    {
        if (!values.TryGetValue(type, out var known))
            values.Add(type, known = (
                from part in type.DeclaringSyntaxReferences.Select(r => r.GetSyntax())
                where model.Compilation.ContainsSyntaxTree(part.SyntaxTree)
                let own = semantics.Of(part.SyntaxTree)
                from value in part.DescendantNodes().OfType<ExpressionSyntax>()
                let holder = HolderOf(value, own)
                where holder is not null
                select (holder, value, own)).ToLookup(v => v.holder, v => (v.value, v.own), SymbolEqualityComparer.Default));
        return known;
    }

    string ClassOf(ExpressionSyntax value, ITypeSymbol type, SemanticModel semantics) => value is BaseObjectCreationExpressionSyntax creation && DslSymbols.IsDsl(type)
        ? ClassOf((INamedTypeSymbol)type, creation.ArgumentList, semantics.GetSymbolInfo(creation).Symbol as IMethodSymbol)
        : Name(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    /// <summary>The class that a layer of the DSL becomes, with these arguments.</summary>
    public string ClassOf(INamedTypeSymbol layer, ArgumentListSyntax? list, IMethodSymbol? constructor) =>
        (Alternative(layer.Name, list, constructor) ?? (Layers.All.TryGetValue(layer.Name, out var usual) ? usual : null))?.Class ?? LayerName(layer.Name);

    static ISymbol? HolderOf(ExpressionSyntax value, SemanticModel semantics) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => semantics.GetDeclaredSymbol(variable),
        AssignmentExpressionSyntax assignment when assignment.Right == value => semantics.GetSymbolInfo(assignment.Left).Symbol?.OriginalDefinition,
        _ => null,
    };

    /// <summary>What a value may be: <c>a ? b : c</c> is either, and null is nothing.</summary>
    static IEnumerable<ExpressionSyntax> Choices(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Choices(inner),
        ConditionalExpressionSyntax { WhenTrue: var a, WhenFalse: var b } => Choices(a).Concat(Choices(b)),
        SwitchExpressionSyntax { Arms: var arms } => arms.SelectMany(arm => Choices(arm.Expression)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: var a, Right: var b } => Choices(a).Concat(Choices(b)),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand } => Choices(operand),
        ThrowExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => [],
        _ => [value],
    };

    /// <summary>The class of an object in emitted code: that of what a field holds, else the one that C# knows.</summary>
    ITypeSymbol? TypeOf(ExpressionSyntax receiver) =>
        model.GetSymbolInfo(receiver).Symbol is IFieldSymbol field && HeldBy(field) is [var single] ? single.Type : model.GetTypeInfo(receiver).Type;

    /// <summary>The Forward that is called on what a field holds: the override of its class.</summary>
    IMethodSymbol Held(IMethodSymbol method, ExpressionSyntax receiver)
    {
        if (!DslSymbols.IsForward(method) || !DslSymbols.IsDsl(method.ContainingType) || receiver is BaseExpressionSyntax || !IsSourceModule(TypeOf(receiver))) return method;
        for (var type = TypeOf(receiver); type is not null; type = type.BaseType)
            foreach (var candidate in type.GetMembers(method.Name).OfType<IMethodSymbol>())
                for (var overridden = candidate.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
                    if (SymbolEqualityComparer.Default.Equals(overridden, method)) return candidate;
        return method;
    }

    /// <summary>Whether a tuple is what a layer's Forward returns: its parts have the same names, where those of TorchSharp's functions have others.</summary>
    bool IsOfLayer(ExpressionSyntax tuple) => tuple is InvocationExpressionSyntax ? DslSymbols.IsForward(model.GetSymbolInfo(tuple).Symbol)
        : model.GetSymbolInfo(tuple).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] } && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax made } && IsOfLayer(made);

    /// <summary>Whether a part of a tuple has the name that C#'s queries give it: those of <c>Zip</c> and <c>Index</c>.</summary>
    static bool IsOfQuery(ISymbol part) => part.Name is "First" or "Second" or "Third" or "Index" or "Item";

    /// <summary>Whether emitted code knows of an object only that it maps a tensor to a tensor.</summary>
    bool IsHeldAsGeneral(ExpressionSyntax receiver) => model.GetTypeInfo(receiver).Type is { } type && DslSymbols.IsDsl(type) && IsGeneral(type)
        && (model.GetSymbolInfo(receiver).Symbol is not IFieldSymbol field || HeldBy(field).Count > 1);

    /// <summary>The object whose Forward is called: of a class that derives from a layer, the layer in it, but for the one that TorchSharp's modules have.</summary>
    ExpressionSyntax ForwardReceiver(ExpressionSyntax receiver, IMethodSymbol method) =>
        DslSymbols.MapsTensor(method) ? (ExpressionSyntax)Visit(receiver)! : Parse(Receiver(receiver, method), receiver);

    /// <summary>The object whose member is a layer's: of a class that derives from a layer, the layer in it.</summary>
    string Receiver(ExpressionSyntax receiver, ISymbol member) =>
        (receiver is BaseExpressionSyntax || IsSourceModule(TypeOf(receiver))) && DslSymbols.IsDsl(member.ContainingType) && DslSymbols.IsModule(member.ContainingType) && member.ContainingType.Name != nameof(Module)
            ? receiver is ThisExpressionSyntax or BaseExpressionSyntax ? "Layer" : $"{Text(receiver)}.Layer"
            : Text(receiver);
}
