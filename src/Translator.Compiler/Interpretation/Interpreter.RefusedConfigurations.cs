using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>Configurations that a model refuses by an exception: the error stands at the place that configured it, not where the check is.</content>
sealed partial class Interpreter
{
    /// <summary>An exception of the model's own. While it is configured the error is at the argument that the check looked at.</summary>
    ReadingException Refused(IOperation refusal, string message)
    {
        var place = GraphBuilder.CurrentOrNull is null ? ConfiguringPlace(refusal) : refusal.Syntax;
        return new(Diagnostic.Create(ModelDiagnostics.Throws, place.GetLocation(), place == refusal.Syntax ? message : $"{message}; thrown at {LocationOf(refusal.Syntax)}")) { Passing = refusal is IThrowOperation or IConversionOperation ? Passing() : null };
    }

    /// <summary>Follows what the check looked at from parameter to argument, outward through the running calls, until an argument says it in its own words.</summary>
    SyntaxNode ConfiguringPlace(IOperation refusal)
    {
        var looked = LookedAt(refusal);
        var place = looked.Count > 0 ? refusal.Syntax : calls.FirstOrDefault(call => call is IObjectCreationOperation)?.Syntax ?? refusal.Syntax;
        foreach (var call in calls)
        {
            var given = ArgumentsOf(call).Where(a => a.Parameter is { } p && looked.Contains(p.OriginalDefinition)).ToList();
            if (given.Count == 0) continue;
            place = given is [{ ArgumentKind: not ArgumentKind.DefaultValue, Value: var single }] ? single.Syntax : call.Syntax;
            looked = ParametersIn(given.Where(a => a.ArgumentKind != ArgumentKind.DefaultValue).Select(a => a.Value));
            if (looked.Count == 0) return place;
        }

        // what is still open came with the model's own constructor
        var own = looked.OfType<IParameterSymbol>().FirstOrDefault(p => p.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && p.DeclaringSyntaxReferences.Length > 0);
        return own is null ? place
            : configuredBy.TryGetValue(own.Name, out var attribute) ? attribute : own.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
    }

    /// <summary>The parameters in the nearest condition around a throw, or in the arguments of a call that throws.</summary>
    static HashSet<ISymbol> LookedAt(IOperation refusal)
    {
        if (refusal is not IThrowOperation) return ParametersIn([refusal]);
        for (var outer = refusal.Parent; outer is not null; outer = outer.Parent)
        {
            var condition = outer switch
            {
                IConditionalOperation conditional => conditional.Condition,
                ISwitchOperation @switch => @switch.Value,
                ISwitchExpressionOperation @switch => @switch.Value,
                ICoalesceOperation coalesce => coalesce.Value,
                _ => null,
            };
            if (condition is not null && ParametersIn([condition]) is { Count: > 0 } parameters) return parameters;
        }

        return ParametersIn([]);
    }

    static HashSet<ISymbol> ParametersIn(IEnumerable<IOperation> operations) =>
        new(operations.SelectMany(o => o.DescendantsAndSelf()).OfType<IParameterReferenceOperation>().Select(r => r.Parameter.OriginalDefinition), SymbolEqualityComparer.Default);

    static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        IPropertyReferenceOperation property => property.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };
}
