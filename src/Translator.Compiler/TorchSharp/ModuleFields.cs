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

    /// <summary>Whether values of the type can hold modules that TorchSharp does not find by itself.</summary>
    public static bool HoldsModules(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsModuleOrHolds(array.ElementType),
        INamedTypeSymbol { IsTupleType: false } named when !DslSymbols.IsModule(named) && named.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) => named.TypeArguments.Any(IsModuleOrHolds),
        _ => false,
    };

    static bool IsModuleOrHolds(ITypeSymbol type) => DslSymbols.IsModule(type) || DslSymbols.Is(type, nameof(ILayer)) || type is INamedTypeSymbol { TypeKind: TypeKind.Interface } named && ClrTypes.IsSource(named)
        || type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsModuleOrHolds) || HoldsModules(type);
}
