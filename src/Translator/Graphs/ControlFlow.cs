namespace Translator;

/// <summary>Makes nodes of control flow from bodies that were traced into builders of their own.</summary>
static class ControlFlow
{
    /// <summary>Adds an <see cref="Operators.If"/> to the builder of this thread.</summary>
    /// <param name="condition">One truth value.</param>
    /// <param name="then">Builder of the first body.</param>
    /// <param name="thenOutputs">What it returns.</param>
    /// <param name="otherwise">Builder of the second body.</param>
    /// <param name="otherwiseOutputs">What it returns, of the same types.</param>
    /// <returns>The outputs.</returns>
    public static IReadOnlyList<Tensor> If(Tensor condition, GraphBuilder then, IReadOnlyList<Tensor> thenOutputs, GraphBuilder otherwise, IReadOnlyList<Tensor> otherwiseOutputs)
    {
        Tensor[] captures = [.. then.LiveCaptures(thenOutputs).Union(otherwise.LiveCaptures(otherwiseOutputs))];
        var op = new Operators.If(then.FinishBody("then", thenOutputs, captures), otherwise.FinishBody("otherwise", otherwiseOutputs, captures));
        return GraphBuilder.Current.Add(op, [condition, .. captures]);
    }

    /// <summary>Adds an <see cref="Operators.While"/> to the builder of this thread.</summary>
    /// <param name="initial">First values of the variables, of the types of the bodies' inputs but for sizes that change.</param>
    /// <param name="condition">Builder of the condition.</param>
    /// <param name="holds">Its truth value.</param>
    /// <param name="body">Builder of the body.</param>
    /// <param name="outputs">The variables' next values, then what is stacked.</param>
    /// <param name="turns">Number of turns; null where nothing is stacked.</param>
    /// <returns>The outputs.</returns>
    public static IReadOnlyList<Tensor> While(IReadOnlyList<Tensor> initial, GraphBuilder condition, Tensor holds, GraphBuilder body, IReadOnlyList<Tensor> outputs, Dim? turns)
    {
        Tensor[] captures = [.. condition.LiveCaptures([holds]).Union(body.LiveCaptures(outputs))];
        var op = new Operators.While(condition.FinishBody("condition", [holds], captures), body.FinishBody("body", outputs, captures), initial.Count, turns);
        return GraphBuilder.Current.Add(op, [.. initial, .. captures]);
    }
}
