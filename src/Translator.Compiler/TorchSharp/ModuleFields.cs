using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>How fields that hold several modules are written: as TorchSharp's <c>ModuleList</c> where their use allows that, else as the author has them, with their modules registered beside.</summary>
sealed class ModuleFields(Func<SyntaxTree, SemanticModel> modelOf)
{
    readonly Dictionary<IFieldSymbol, bool> lists = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the field becomes a <c>ModuleList</c>: a private array or list of modules that is made where it is declared and then looped over, indexed, counted or queried.</summary>
    public bool IsList(IFieldSymbol field)
    {
        if (lists.TryGetValue(field.OriginalDefinition, out var known)) return known;
        var result = field is { IsStatic: false, DeclaredAccessibility: Accessibility.Private, NullableAnnotation: not NullableAnnotation.Annotated }
            && DslSymbols.ModuleElement(field.Type) is INamedTypeSymbol
            && field.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null }
            && field.ContainingType.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).SelectMany(part => part.DescendantNodes().OfType<IdentifierNameSyntax>())
                .Where(name => name.Identifier.ValueText == field.Name && SymbolEqualityComparer.Default.Equals(modelOf(name.SyntaxTree).GetSymbolInfo(name).Symbol?.OriginalDefinition, field.OriginalDefinition))
                .All(IsListUse);
        lists.Add(field.OriginalDefinition, result);
        return result;
    }

    bool IsListUse(IdentifierNameSyntax name)
    {
        ExpressionSyntax use = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own && own.Name == name ? own : name;
        return use.Parent switch
        {
            ForEachStatementSyntax loop => loop.Expression == use,
            ElementAccessExpressionSyntax element => element.Expression == use && element.ArgumentList.Arguments is [{ Expression: not RangeExpressionSyntax }],
            MemberAccessExpressionSyntax member => member.Expression == use && (member.Name.Identifier.ValueText is "Length" or "Count" or "Add"
                || modelOf(name.SyntaxTree).GetSymbolInfo(member).Symbol is IMethodSymbol { IsExtensionMethod: true }),
            _ => false,
        };
    }

    /// <summary>What values of a type hold of a module's state.</summary>
    public static Held HeldBy(ITypeSymbol type) => type switch
    {
        _ when DslSymbols.IsSomeModule(type) => Held.Module,
        _ when DslSymbols.Is(type, nameof(Parameter)) => Held.Parameter,
        _ when DslSymbols.Is(type, nameof(Buffer)) => Held.Buffer,
        _ when DslSymbols.IsTensor(type) || DslSymbols.Is(type, nameof(StateTensor)) || DslSymbols.Is(type, nameof(ILayer)) || type.TypeKind == TypeKind.Interface && ClrTypes.IsSource(type) => Held.Perhaps,
        { SpecialType: SpecialType.System_Object or SpecialType.System_Collections_IEnumerable } => Held.Anything,
        ITypeParameterSymbol parameter => parameter.IsValueType ? Held.Nothing : parameter.ConstraintTypes.Select(HeldBy).DefaultIfEmpty(Held.Anything).Max(),
        IArrayTypeSymbol array => IfAny([array.ElementType]),
        INamedTypeSymbol { IsTupleType: false } named when named.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) => IfAny(named.TypeArguments),
        _ => Held.Nothing,
    };

    static Held IfAny(IEnumerable<ITypeSymbol> elements) => elements.Any(e => HeldBy(e) != Held.Nothing) ? Held.Several : Held.Nothing;
}
