using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;
using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <content>Names: what is called otherwise in TorchSharp, and types of other namespaces, which all come into one.</content>
sealed partial class BodyRewriter
{
    /// <summary>The type as emitted code names it.</summary>
    public string Name(ITypeSymbol type) => DslSymbols.Is(type, nameof(Module)) ? held.In(outermost) : IsGeneral(type) ? General : DslSymbols.IsDsl(type) && DslSymbols.IsModule(type) && type is INamedTypeSymbol { Arity: 0 } ? LayerName(type.Name) : type.ToDisplayString(IsOfOtherType(type) ? NestedNames : ShortNames);

    static readonly SymbolDisplayFormat ShortNames = new(genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters, miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    static readonly SymbolDisplayFormat NestedNames = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes, genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters, miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Whether a type, or one of its arguments, is nested in a class of another file.</summary>
    bool IsOfOtherType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsOfOtherType(array.ElementType),
        INamedTypeSymbol named => named.ContainingType is { } outer && !SymbolEqualityComparer.Default.Equals(SourceType.Outermost(outer), outermost) || named.TypeArguments.Any(IsOfOtherType),
        _ => false,
    };

    /// <summary>What TorchSharp calls a Forward; null for other methods.</summary>
    string? ForwardName(IMethodSymbol method)
    {
        if (method.Name == "ForwardWithIndices" && DslSymbols.IsModule(method.ContainingType)) return "forward_with_indices";
        if (!DslSymbols.IsForward(method)) return null;
        if (!DslSymbols.IsDsl(method.ContainingType) || !Layers.Forward.TryGetValue(method.ContainingType.Name, out var name)) return "forward";
        if (name is Layers.Sequence or Layers.Step) support.Add(Layers.SequenceFile);
        return name;
    }

    /// <summary>Methods of interfaces and of classes that are no modules; a module's own is written by <see cref="ForwardWriter"/>.</summary>
    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        hoisted.Push([]);
        var rewritten = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        if (hoisted.Pop() is { Count: > 0 } before) rewritten = WithBlock(rewritten, node, before);
        return model.GetDeclaredSymbol(node) is { } method && method.ExplicitInterfaceImplementations.Prepend(method).Any(DslSymbols.IsForward) ? rewritten.WithIdentifier(SyntaxFactory.Identifier("forward").WithTriviaFrom(node.Identifier)) : rewritten;
    }

    public override SyntaxNode? VisitMemberBindingExpression(MemberBindingExpressionSyntax node) =>
        model.GetSymbolInfo(node).Symbol is IMethodSymbol method && ForwardName(method) is { } name ? node.WithName(SyntaxFactory.IdentifierName(name).WithTriviaFrom(node.Name)) : base.VisitMemberBindingExpression(node);

    public override SyntaxNode? VisitQualifiedName(QualifiedNameSyntax node) => model.GetSymbolInfo(node).Symbol is INamedTypeSymbol made && DslSymbols.IsInitializer(made) ? DslName(made, node) :
        model.GetSymbolInfo(node).Symbol is INamedTypeSymbol type && (model.GetSymbolInfo(node.Left).Symbol is INamespaceSymbol || DslSymbols.IsDsl(type)) ? Qualified(type, node, node.Right) : base.VisitQualifiedName(node);

    /// <summary>A type with its namespace before it: the DSL's loses that, the source's is where the type is emitted to.</summary>
    SyntaxNode Qualified(INamedTypeSymbol type, ExpressionSyntax node, SimpleNameSyntax name)
    {
        if (DslSymbols.IsDsl(type) && type.Arity == 0) return DslName(type, node) ?? SyntaxFactory.IdentifierName(type.Name).WithTriviaFrom(node);
        if (!DslSymbols.IsDsl(type) && !ClrTypes.IsSource(type)) return node;
        var simple = (SimpleNameSyntax)(name is GenericNameSyntax ? base.Visit(name) : name)!;
        return DslSymbols.IsDsl(type) ? simple.WithTriviaFrom(node) : SyntaxFactory.ParseTypeName($"{options.NamespaceOf(type)}.{simple.WithoutTrivia()}").WithTriviaFrom(node);
    }

    TypeSyntax? DslName(INamedTypeSymbol type, SyntaxNode original)
    {
        if (type.Name is nameof(LSTMOutput)) support.Add(type.Name);
        if (IsSizes(type)) support.Add(nameof(Sizes));
        return type.Name switch
        {
            nameof(Dim) => SyntaxFactory.ParseTypeName("long").WithTriviaFrom(original),
            nameof(Shape) => SyntaxFactory.ParseTypeName("long[]").WithTriviaFrom(original),
            nameof(DType) => SyntaxFactory.ParseTypeName("ScalarType").WithTriviaFrom(original),
            nameof(Module) => SyntaxFactory.ParseTypeName(Constrained(original) is { } parameter ? held.For(parameter) : held.In(outermost)).WithTriviaFrom(original),
            _ when IsGeneral(type) && !(DslSymbols.IsLayer(type) && IsOneClass(original)) => SyntaxFactory.ParseTypeName(General).WithTriviaFrom(original),
            nameof(Buffer) => SyntaxFactory.ParseTypeName("Tensor").WithTriviaFrom(original),
            nameof(Padding) => SyntaxFactory.ParseTypeName(nameof(Sizes)).WithTriviaFrom(original),
            _ when DslSymbols.IsInitializer(type) => SyntaxFactory.ParseTypeName(Filler).WithTriviaFrom(original),
            _ when DslSymbols.IsModule(type) && LayerName(type.Name) is var layer && layer != type.Name => SyntaxFactory.ParseTypeName(layer).WithTriviaFrom(original),
            _ => null,
        };
    }

    /// <summary>The type parameter of a class whose constraint a type is; null elsewhere.</summary>
    ITypeParameterSymbol? Constrained(SyntaxNode type) => type.Parent is TypeConstraintSyntax { Parent: TypeParameterConstraintClauseSyntax { Parent: TypeDeclarationSyntax, Name: var name } } ? model.GetSymbolInfo(name).Symbol as ITypeParameterSymbol : null;

    /// <summary>A type of layers as a pattern, where TorchSharp has a function of that name too.</summary>
    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) =>
        model.GetSymbolInfo(node.Expression).Symbol is INamedTypeSymbol type && DslSymbols.IsDsl(type) && DslSymbols.IsModule(type) && Layers.All.TryGetValue(type.Name, out var spelling) && spelling.Template.Length > 0 && !spelling.Template.StartsWith("new ", StringComparison.Ordinal)
            ? SyntaxFactory.TypePattern(SyntaxFactory.ParseTypeName($"TorchSharp.Modules.{type.Name}")).WithTriviaFrom(node)
            : base.VisitConstantPattern(node);

    /// <summary>Constraints that become one and the same stand once.</summary>
    public override SyntaxNode? VisitTypeParameterConstraintClause(TypeParameterConstraintClauseSyntax node)
    {
        var rewritten = (TypeParameterConstraintClauseSyntax)base.VisitTypeParameterConstraintClause(node)!;
        var once = rewritten.Constraints.GroupBy(c => c.WithoutTrivia().ToString(), StringComparer.Ordinal).Select(g => g.First()).ToList();
        return once.Count == rewritten.Constraints.Count ? rewritten : rewritten.WithConstraints(SyntaxFactory.SeparatedList(once, Enumerable.Repeat(SyntaxFactory.ParseToken(", "), once.Count - 1)));
    }

    /// <summary>The delegate type that a method becomes; an element of a collection expression becomes what the collection holds.</summary>
    INamedTypeSymbol? DelegateOf(ExpressionSyntax method) => model.GetTypeInfo(method).ConvertedType as INamedTypeSymbol
        ?? (method.Parent is CastExpressionSyntax cast ? model.GetTypeInfo(cast).Type as INamedTypeSymbol : null)
        ?? (method.Parent is ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } ? model.GetTypeInfo(collection).ConvertedType switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: [var element] } => element,
            _ => null,
        } : null) as INamedTypeSymbol;

    /// <summary>A function of the DSL that is given as a value: <c>Func&lt;Tensor, Tensor&gt; activation = Relu;</c>. TorchSharp's have other parameters, so it becomes a lambda.</summary>
    ExpressionSyntax? MethodGroup(ExpressionSyntax node, IMethodSymbol method)
    {
        if (node.Parent is InvocationExpressionSyntax { Expression: var called } && called == node || !DslSymbols.Is(method.ContainingType, nameof(Functional))) return null;
        if (DelegateOf(node) is not { DelegateInvokeMethod: { } invoke }) return null;
        var types = method.Parameters.Select(p => p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        if (Functions.Of(method.Name, types) is not { } spelling)
        {
            problems.Add(new(node.GetLocation(), $"{method.Name} is not available in TorchSharp code yet"));
            return null;
        }

        var names = method.Parameters.Take(invoke.Parameters.Length).Select(p => p.Name).ToList();
        var call = Spelled(spelling, $"TorchFunctions.{method.Name}", method, names.ToDictionary(n => n, n => n, StringComparer.Ordinal), node);
        var parameters = invoke.ContainingType.IsAnonymousType ? $"({string.Join(", ", method.Parameters.Take(names.Count).Select(p => Typed(p, node)))})"
            : names is [var single] ? single
            : $"({string.Join(", ", names)})";
        return AsLambda($"{parameters} => {call}", node);
    }

    /// <summary>A lambda reaches as far as it can: between operators it stands in parentheses.</summary>
    static ExpressionSyntax AsLambda(string lambda, SyntaxNode node) => Parse(node.Parent is BinaryExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax or MemberAccessExpressionSyntax ? $"({lambda})" : lambda, node);

    /// <summary>A parameter of a lambda whose type is the compiler's, which follows from its parameters' types and defaults.</summary>
    string Typed(IParameterSymbol parameter, SyntaxNode node)
    {
        if (parameter.Type.SpecialType == SpecialType.None && !DslSymbols.IsTensor(parameter.Type))
            problems.Add(new(node.GetLocation(), $"{parameter.ContainingSymbol.Name} as a value of this type is not available in TorchSharp code; write a lambda that calls it"));
        var type = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return parameter.HasExplicitDefaultValue ? $"{type} {parameter.Name} = {SymbolDisplay.FormatPrimitive(parameter.ExplicitDefaultValue!, quoteStrings: true, useHexadecimalNumbers: false)}" : $"{type} {parameter.Name}";
    }
}
