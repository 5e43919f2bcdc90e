using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// What the source's <c>Module</c> becomes where it stands for any of several: <c>Module&lt;Tensor, Tensor&gt;</c>, which sequences take, or TorchSharp's class of all modules
/// where one that takes or gives something else is held as a <c>Module</c>.
/// </summary>
sealed class HeldModules(Compilation compilation, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    /// <summary>What sequences take.</summary>
    public const string OfOneTensor = "Module<Tensor, Tensor>";

    const string OfAll = "Module";

    readonly Dictionary<ISymbol, string> names = new(SymbolEqualityComparer.Default);

    /// <summary>The class that <c>Module</c> becomes in a type of the source.</summary>
    /// <param name="type">A type without another around it.</param>
    public string In(INamedTypeSymbol type) => Known(type, () => type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)).Any(HoldsOthers));

    /// <summary>The class that <c>Module</c> becomes as the constraint of a type parameter.</summary>
    /// <param name="parameter">The type parameter of a class.</param>
    public string For(ITypeParameterSymbol parameter) => Known(parameter, () => parameter.ContainingSymbol is INamedTypeSymbol generic
        && compilation.SyntaxTrees.SelectMany(t => GenericUses.Of(generic.Name, t, cancellation))
            .Select(n => modelOf(n.SyntaxTree).GetSymbolInfo(n, cancellation).Symbol).OfType<INamedTypeSymbol>()
            .Any(made => SymbolEqualityComparer.Default.Equals(made.OriginalDefinition, generic) && IsOther(made.TypeArguments[parameter.Ordinal])));

    string Known(ISymbol symbol, Func<bool> holdsOthers)
    {
        if (!names.TryGetValue(symbol, out var name)) names.Add(symbol, name = holdsOthers() ? OfAll : OfOneTensor);
        return name;
    }

    bool HoldsOthers(SyntaxNode declaration)
    {
        var model = modelOf(declaration.SyntaxTree);
        return declaration.DescendantNodes().Any(node => node switch
        {
            CollectionExpressionSyntax list => ElementOf(model.GetTypeInfo(list, cancellation).ConvertedType) is { } element && DslSymbols.Is(element, nameof(Module))
                && list.Elements.OfType<ExpressionElementSyntax>().Any(e => IsOther(model.GetTypeInfo(e.Expression, cancellation).Type)),
            CastExpressionSyntax cast => DslSymbols.Is(model.GetTypeInfo(cast.Expression, cancellation).Type, nameof(Module)) && IsOther(model.GetTypeInfo(cast, cancellation).Type),
            ExpressionSyntax expression => model.GetTypeInfo(expression, cancellation) is { Type: { } type, ConvertedType: { } converted } && DslSymbols.Is(converted, nameof(Module)) && IsOther(type),
            _ => false,
        });
    }

    static ITypeSymbol? ElementOf(ITypeSymbol? list) => list is INamedTypeSymbol { TypeArguments: [var element] } ? element : (list as IArrayTypeSymbol)?.ElementType;

    /// <summary>Whether a type is a module that takes or gives something else than one tensor.</summary>
    bool IsOther(ITypeSymbol? type) => type is INamedTypeSymbol module && DslSymbols.IsModule(module) && (ClrTypes.IsSource(module)
        ? !ModuleClass.MapsTensor(module, DerivedClasses.Of(compilation, cancellation))
        : !DslSymbols.IsLayer(module) && module.Name != nameof(Module));
}
