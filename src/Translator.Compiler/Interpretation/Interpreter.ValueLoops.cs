using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>
/// Loops as nodes. A turn is traced until it is the same for every turn: what it changes is a variable of the loop, a size that differs
/// between its beginning and its end is unknown, and what it adds to a list is stacked.
/// </content>
sealed partial class Interpreter
{
    /// <summary>How often a turn is traced before the loop counts as one that never settles.</summary>
    const int MaximumAttempts = 32;

    /// <summary>A variable of a loop: the value before it, and the types that its tensors have at the beginning of every turn.</summary>
    sealed record Carried(Variable Variable, Form Initial, List<TensorType> Types);

    /// <summary>A turn that was traced.</summary>
    /// <param name="Condition">The condition's nodes.</param>
    /// <param name="Holds">Its truth value.</param>
    /// <param name="Body">The body's nodes and changes.</param>
    sealed record TracedTurn(Branch Condition, Tensor Holds, Branch Body);

    Completion ValueLoop(ILoopOperation site, IOperation body, Frame frame, Func<object> condition, Action? next, Action? begin)
    {
        LocalVariable broke = new(new Box(false), "broke"), returned = new(new Box(false), "returned");
        var carried = new List<Carried>();
        var sizes = new Dictionary<(Dim, Dim), Dim>();
        for (var attempt = 0; attempt < MaximumAttempts; attempt++)
        {
            var outer = listUses;
            listUses = new();
            try
            {
                var turn = Trace(site, body, frame, condition, next, begin, carried, broke, returned);
                if (!Extend(site, carried, turn, sizes) && Turns(carried, turn) is var turns && (turns is not null || !CarryGrowing(site, carried, turn))) return Settle(site, carried, turn, returned, turns);
            }
            finally
            {
                outer.UnionWith(listUses);
                listUses = outer;
            }
        }

        throw ReadingException.At(Keyword(site), ModelDiagnostics.LoopChanges, "what the loop computes", "of one type", "of other types after each turn");
    }

    /// <summary>Traces condition and body once, with the loop's variables as inputs.</summary>
    TracedTurn Trace(ILoopOperation site, IOperation body, Frame frame, Func<object> condition, Action? next, Action? begin, List<Carried> carried, Variable broke, Variable returned)
    {
        Branch test = NewBranch(), turn = NewBranch();
        var holds = In(test, () =>
        {
            Assume(carried);
            var pure = new Region();
            var outer = region;
            region = pure;
            var result = condition();
            region = outer;
            if (pure.Changed.Count > 0) throw Unsupported(site, $"changing '{pure.Changed[0].Name}' in the condition of a loop on values", "change it in the loop's body");
            return Guarded(site, () => new[] { broke, returned }.Where(flag => flag.Value is Tensor)
                .Aggregate(ToTensor(result), (all, flag) => Functional.LogicalAnd(Functional.LogicalNot((Tensor)flag.Value!), all)));
        });
        In(turn, () =>
        {
            Assume(carried);
            Step(body);
            begin?.Invoke();
            var completion = Execute(body, frame);
            if (completion == Completion.Break) Write(broke, true);
            else if (completion == Completion.Return) Write(returned, true);
            else
            {
                if (completion.Breaks is { } breaks) Write(broke, breaks);
                if (completion.Returns is { } returns) Write(returned, returns);
                Turn(site, completion.IsMixed ? Completion.Mixed(completion.Breaks, null, completion.Returns, completion.Cause) : Completion.Next, () =>
                {
                    next?.Invoke();
                    return Completion.Next;
                });
            }

            return true;
        });
        return new(test, holds, turn);
    }

    /// <summary>Makes the loop's variables inputs of the body that is being traced.</summary>
    void Assume(List<Carried> carried)
    {
        foreach (var (variable, initial, types) in carried)
            Write(variable, initial.With(types.Select((type, i) => GraphBuilder.Current.Input(types.Count > 1 ? $"{Identifier(variable)}_{i}" : Identifier(variable), type))));
    }

    static string Identifier(Variable variable) => variable is LocalVariable or FieldVariable ? variable.Name : "value";

    /// <summary>Makes variables of what a turn changes, and unknown sizes of those that differ after it. False when there is nothing left to do.</summary>
    bool Extend(ILoopOperation site, List<Carried> carried, TracedTurn turn, Dictionary<(Dim, Dim), Dim> sizes)
    {
        var extended = false;
        foreach (var variable in turn.Body.Region.Changed)
        {
            var after = Settled(turn.Body.Region.After(variable));
            if (carried.FirstOrDefault(c => c.Variable.Equals(variable)) is { } known)
            {
                var form = Form.Of(after);
                if (!known.Initial.Fits(form)) throw Changes(site, variable, known.Initial.With(known.Initial.Leaves), after);
                for (var i = 0; i < known.Types.Count; i++)
                {
                    var general = Generalise(site, variable, known.Types[i], TypeOfLeaf(form.Leaves[i]), sizes);
                    extended |= general != known.Types[i];
                    known.Types[i] = general;
                }
            }
            else if (Added(variable, after) is null)
            {
                var before = variable.Value;
                if (ReferenceEquals(before, after)) continue;
                if (before is Unassigned or Undecided || before is null && variable is ResultVariable) before = Placeholder.For(after); // nothing reads it before it is set
                extended |= Carry(site, carried, variable, before, after);
            }
        }

        return extended;
    }

    /// <summary>Makes a variable of the loop; false where a graph need not hold anything of it.</summary>
    bool Carry(ILoopOperation site, List<Carried> carried, Variable variable, object? before, object? after)
    {
        if (before is object?[] items && variable is ElementsVariable { Elements: not Array } && (after as object?[])?.Length != items.Length) before = StackedBefore(site, items, after);
        var form = Form.Of(before);
        if (before is not Stacked && !form.Fits(Form.Of(after))) throw Changes(site, variable, before, after);
        if (form.Leaves.Count == 0) return false;
        carried.Add(new(variable, form, [.. form.Leaves.Select(TypeOfLeaf)]));
        return true;
    }

    /// <summary>What a list whose length changes holds before the loop.</summary>
    Stacked StackedBefore(ILoopOperation site, object?[] before, object? after)
    {
        var element = after is Stacked { Elements: var elements } ? ElementType(elements) : (before.Concat((object?[])after!).FirstOrDefault() as Tensor)?.Type;
        var isKnown = before.Length > 0 || element is { Shape: var shape } && shape.All(GraphBuilder.Current.Assumptions.IsOfInputs); // a size of the turn has no value before it
        return element is { } type && isKnown && Guarded(site, () => Stacked.Of(before, type)) is { } stacked ? stacked : throw ReadingException.At(Keyword(site), ModelDiagnostics.LoopGrowsList);
    }

    /// <summary>Makes variables of lists that grow as often as nothing tells before the loop; false when none does.</summary>
    bool CarryGrowing(ILoopOperation site, List<Carried> carried, TracedTurn turn) =>
        turn.Body.Region.Changed.OfType<ElementsVariable>().Where(list => !carried.Exists(c => c.Variable.Equals(list)) && Added(list, turn.Body.Region.After(list)) is not null).ToList()
            .Count(list => Carry(site, carried, list, list.Value, turn.Body.Region.After(list))) > 0;

    /// <summary>The word by which a statement begins: what is wrong with it as a whole is marked there.</summary>
    static Location Keyword(IOperation statement) => statement.Syntax.GetFirstToken().GetLocation();

    static TensorType TypeOfLeaf(object leaf) => leaf switch
    {
        Tensor tensor => tensor.Type,
        bool => new(DType.Bool, Shape.Scalar),
        float => new(DType.Float32, Shape.Scalar),
        double => new(DType.Float64, Shape.Scalar),
        _ => new(DType.Int64, Shape.Scalar),
    };

    static ReadingException Changes(IOperation site, Variable variable, object? before, object? after) =>
        ReadingException.At(Keyword(site), ModelDiagnostics.LoopChanges, $"'{variable.Name}'", Form.Describe(before), Form.Describe(after));

    static TensorType Generalise(IOperation site, Variable variable, TensorType before, TensorType after, Dictionary<(Dim, Dim), Dim> sizes)
    {
        if (before.DType != after.DType || before.Shape.Rank != after.Shape.Rank)
            throw ReadingException.At(Keyword(site), ModelDiagnostics.LoopChanges, $"'{variable.Name}'", before, after);
        if (before == after) return before;
        return new(before.DType, new Shape(before.Shape.Zip(after.Shape, (x, y) =>
        {
            if (x == y || sizes.ContainsValue(x)) return x;

            // what begins and grows alike keeps one size, so that it still fits together
            if (!sizes.TryGetValue((x, y), out var size))
            {
                size = GraphBuilder.Current.ChangingSize();
                sizes.Add((x, y), size = x.LowerBound >= 1 ? size : size - 1); // names are at least 1, but this may be empty
            }

            return size;
        })));
    }

    /// <summary>What a turn added to a list that it does not read; null for other variables and other changes.</summary>
    object?[]? Added(Variable variable, object? after)
    {
        if (variable is not ElementsVariable { Elements: not Array and var list, Value: object?[] before } || after is not object?[] items || items.Length <= before.Length || !listUses.OnlyGrows(list)) return null;
        var (kept, added) = listUses.GrowsInFront(list) ? (items.Skip(items.Length - before.Length), items.Take(items.Length - before.Length)) : (items.Take(before.Length), items.Skip(before.Length));
        return before.Zip(kept, ReferenceEquals).All(same => same) ? [.. added] : null;
    }

    /// <summary>Makes the node of a loop whose turn is known; sets the variables to what they are after it.</summary>
    Completion Settle(ILoopOperation site, List<Carried> carried, TracedTurn turn, Variable returned, Dim? turns)
    {
        var lists = turn.Body.Region.Changed.OfType<ElementsVariable>()
            .Select(list => (list.Elements, Added: Added(list, turn.Body.Region.After(list)))).Where(l => l.Added is not null).ToList();
        if (lists.Exists(l => !l.Added!.All(item => item is Tensor))) throw ReadingException.At(Keyword(site), ModelDiagnostics.LoopGrowsList);
        var results = Guarded(site, () =>
        {
            var outputs = In(turn.Body, () => carried.SelectMany(c => Form.Of(turn.Body.Region.After(c.Variable)).Leaves).Select(ToTensor)
                .Concat(lists.Select(l => l.Added is [Tensor single] ? single : Functional.Stack([.. l.Added!.Cast<Tensor>()]))).Select(GraphBuilder.Current.Resolve).ToList());
            List<Tensor> initial = [.. carried.SelectMany(c => c.Initial.Leaves).Select(ToTensor)];
            var last = ControlFlow.While(initial, turn.Condition.Builder, turn.Holds, turn.Body.Builder, outputs, lists.Count > 0 ? turns : null);
            return turns is { } count ? [.. last.Select((result, i) => i < initial.Count ? Sized(result, initial[i].Shape, outputs[i].Shape, count) : result)] : last;
        });
        var at = 0;
        foreach (var (variable, initial, types) in carried)
        {
            Write(variable, initial.With(results.Skip(at).Take(types.Count)));
            at += types.Count;
            Observe(site, variable);
        }

        foreach (var (list, added) in lists) Append(site, list, Guarded(site, () => InOrder(results[at++], added!.Length, listUses.GrowsInFront(list))));
        return returned.Value is Tensor flag ? Completion.Mixed(null, null, flag) : Completion.Next;
    }

    /// <summary>A variable after so many turns, of which each adds as much to a size: its sizes are those before the loop and what was added.</summary>
    static Tensor Sized(Tensor result, Shape before, Shape afterTurn, Dim turns)
    {
        Shape after = new(result.Shape.Select((size, i) => size != before[i] && (afterTurn[i] - size).Known is { } added ? before[i] + turns * added : size));
        return after.Equals(result.Shape) ? result : GraphBuilder.Current.Add(new Operators.Reshape(after), [result])[0];
    }

    /// <summary>What all turns added to a list, in the list's order.</summary>
    static Tensor InOrder(Tensor turns, int each, bool inFront)
    {
        var blocks = inFront ? Functional.Flip(turns, 0) : turns;
        return each == 1 ? blocks : Functional.Flatten(blocks, 0, 1);
    }

    /// <summary>Notes what a loop added to a list.</summary>
    void Append(IOperation site, IList list, Tensor added)
    {
        region?.Note(new ElementsVariable(list));
        var inFront = listUses.GrowsInFront(list);
        var before = list.Cast<Tensor>().ToArray();
        StackedLists.Set(list, new(before.Length == 0 ? added : Guarded(site, () => Functional.Cat(inFront ? [added, Functional.Stack(before)] : [Functional.Stack(before), added]))));
    }

    /// <summary>The number of turns of a loop that counts up or down by a constant to a bound that is known before it; null for other loops.</summary>
    static Dim? Turns(List<Carried> carried, TracedTurn turn)
    {
        if (Test(turn.Holds.Producer) is not var (tested, bound, ascends, isInclusive)) return null;
        var index = turn.Condition.Builder.Inputs.ToList().IndexOf(tested);
        var at = 0;
        foreach (var (variable, initial, types) in carried)
        {
            if (index == at && types.Count == 1 && ToDim(initial.Leaves[0]) is { } first
                && turn.Body.Region.After(variable) is Tensor after && Step(after.Producer, turn.Body.Builder.Inputs[at]) is { } step && (ascends ? step : -step) is > 0 and var by)
                return Dim.Max(Dim.CeilingDivide((ascends ? bound - first : first - bound) + (isInclusive ? 1 : 0), by), 0);
            at += types.Count;
        }

        return null;

        // the counter, what it is compared with, whether it grows towards that, and whether it may reach it
        static (Tensor Counter, Dim Bound, bool Ascends, bool IsInclusive)? Test(Node test)
        {
            if (test.Operator is not (Operators.Less or Operators.LessEqual or Operators.Greater or Operators.GreaterEqual)) return null;
            var (isLess, isInclusive) = (test.Operator is Operators.Less or Operators.LessEqual, test.Operator is Operators.LessEqual or Operators.GreaterEqual);
            var (left, right) = (test.Inputs[0]!, test.Inputs[1]!);
            if (left.Producer.Operator is Operators.Input && Constant(right) is { } bound) return (left, bound, isLess, isInclusive);
            return right.Producer.Operator is Operators.Input && Constant(left) is { } limit ? (right, limit, !isLess, isInclusive) : null;
        }

        // what a turn adds to the counter
        static long? Step(Node node, Tensor counter) => node switch
        {
            { Operator: Operators.Add, Inputs: [{ } left, { } right] } => left == counter ? Constant(right)?.Known : right == counter ? Constant(left)?.Known : null,
            { Operator: Operators.Sub, Inputs: [{ } left, { } right] } when left == counter => -Constant(right)?.Known,
            _ => null,
        };
    }

    /// <summary>Whether a comparison of sizes holds whatever they are.</summary>
    static bool IsCertain(Tensor comparison) => comparison.Producer is { Operator: var test, Inputs: [{ } left, { } right] } && (Constant(left), Constant(right)) is ({ } a, { } b) && test switch
    {
        Operators.Less => SizeAssumptions.Least(b - a) >= 1,
        Operators.LessEqual => SizeAssumptions.Least(b - a) >= 0,
        Operators.Greater => SizeAssumptions.Least(a - b) >= 1,
        Operators.GreaterEqual => SizeAssumptions.Least(a - b) >= 0,
        _ => false,
    };

    static Dim? Constant(Tensor tensor) => tensor.Producer.Operator is Operators.Full { Value: { Category: ScalarCategory.Integer } value } ? value.ToDim() : (Dim?)null;
}
