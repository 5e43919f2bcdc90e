using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>
/// Branches on values: both are traced into bodies of their own, from the same state, and what they change becomes outputs of one
/// <see cref="Operators.If"/>. Where only one branch goes on after it (the other returns, breaks or continues), the statements that follow
/// are traced into that branch.
/// </content>
sealed partial class Interpreter
{
    Region? region;
    int branches;

    /// <summary>One way through the source: its nodes, its changes, how it ended, what it gave.</summary>
    sealed class Branch(GraphBuilder builder, Region region)
    {
        public GraphBuilder Builder => builder;

        public Region Region => region;

        public Completion Completion { get; set; } = Completion.Next;

        public object? Value { get; set; }

        /// <summary>Whether the method has returned when the branch ends, now or before it.</summary>
        public bool HasReturned { get; set; }

        /// <summary>Whether a loop is left when the branch ends, now or before it.</summary>
        public bool HasBroken { get; set; }
    }

    /// <summary>Sets a variable, so that a branch can take it back.</summary>
    void Write(Variable variable, object? value)
    {
        region?.Note(variable);
        variable.Value = value;
        if (variable is LocalVariable) Frame.Note(variable.Name, value);
    }

    void Write(Box box, string name, object? value)
    {
        Write(new LocalVariable(box, name), value);
    }

    /// <summary>Runs code in a branch; what it changes is taken back afterwards.</summary>
    T In<T>(Branch branch, Func<T> run)
    {
        var outer = region;
        region = branch.Region;
        branches++;
        branch.Region.Enter();
        using var active = branch.Builder.Activate();
        try
        {
            return run();
        }
        finally
        {
            branch.Region.Leave();
            branches--;
            region = outer;
        }
    }

    static Branch NewBranch() => new(GraphBuilder.Current.Nest(), new Region());

    /// <summary>An <c>if</c> statement.</summary>
    /// <param name="conditional">The statement.</param>
    /// <param name="frame">Its method.</param>
    /// <param name="rest">What follows in the block.</param>
    /// <param name="restDone">Whether that has run.</param>
    Completion Conditional(IConditionalOperation conditional, Frame frame, Func<Completion>? rest, out bool restDone)
    {
        restDone = false;
        Completion Else() => conditional.WhenFalse is { } otherwise ? Execute(otherwise, frame) : Completion.Next;
        switch (ConditionValue(conditional.Condition, frame))
        {
            case bool holds:
                return holds ? Execute(conditional.WhenTrue, frame) : Else();
            case Tensor condition:
                return Branches(conditional.Condition, conditional.Condition, condition, () => Execute(conditional.WhenTrue, frame), Else, rest, out restDone);
            default:
                throw new InvalidOperationException("a condition is a truth value");
        }
    }

    /// <summary><c>condition ? a : b</c>.</summary>
    object? ConditionalExpression(IConditionalOperation conditional, Frame frame)
    {
        var condition = ConditionValue(conditional.Condition, frame);
        return condition is bool holds
            ? Evaluate(holds ? conditional.WhenTrue : conditional.WhenFalse!, frame)
            : Choose(conditional, (Tensor)condition, () => Evaluate(conditional.WhenTrue, frame), () => Evaluate(conditional.WhenFalse!, frame));
    }

    /// <summary>One of two values, whichever a condition in the graph says.</summary>
    object? Choose(IOperation site, Tensor condition, Func<object?> whenTrue, Func<object?> whenFalse)
    {
        Branch then = NewBranch(), otherwise = NewBranch();
        then.Value = In(then, whenTrue);
        otherwise.Value = In(otherwise, whenFalse);
        return Merge(site, site, condition, then, otherwise, withValue: true).Value;
    }

    /// <summary>What follows a statement that may have left the block: it runs only where the statement did not.</summary>
    Completion Unless(Completion left, IOperation site, Func<Completion> rest)
    {
        var ended = Completion.Next;
        var cause = left.Cause ?? site;
        var after = Branches(site, cause, Guarded(site, () => left.Stops!), () => Completion.Next, () => ended = rest(), null, out _, left);
        if (ended == Completion.Return && left is { Breaks: null, Continues: null }
            || ended == Completion.Break && left is { Returns: null, Continues: null }
            || ended == Completion.Continue && left is { Returns: null, Breaks: null }) return ended;
        static Tensor? Or(Tensor? a, Tensor? b) => a is null ? b : b is null ? a : Functional.LogicalOr(a, b);
        return Guarded(site, () => Completion.Mixed(Or(left.Breaks, after.Breaks), Or(left.Continues, after.Continues), Or(left.Returns, after.Returns), cause));
    }

    /// <param name="site">The statement, whose values are compared between engines.</param>
    /// <param name="cause">Where it is decided which way to go: what the ways do not agree on is marked there.</param>
    /// <param name="condition">The truth value.</param>
    /// <param name="whenTrue">One way.</param>
    /// <param name="whenFalse">The other way.</param>
    /// <param name="rest">What follows in the block.</param>
    /// <param name="restDone">Whether that has run.</param>
    /// <param name="left">What was left before, where the condition holds.</param>
    Completion Branches(IOperation site, IOperation cause, Tensor condition, Func<Completion> whenTrue, Func<Completion> whenFalse, Func<Completion>? rest, out bool restDone, Completion? left = null)
    {
        restDone = false;
        Branch then = NewBranch(), otherwise = NewBranch();
        then.Completion = In(then, whenTrue);
        otherwise.Completion = In(otherwise, whenFalse);
        if (rest is not null && then.Completion != otherwise.Completion)
        {
            restDone = true;
            foreach (var branch in new[] { then, otherwise })
                branch.Completion = branch.Completion == Completion.Next ? In(branch, rest)
                    : branch.Completion.IsMixed ? In(branch, () => Unless(branch.Completion, site, rest))
                    : branch.Completion;
        }

        then.HasReturned = left is { OnlyReturns: true } || then.Completion == Completion.Return;
        otherwise.HasReturned = otherwise.Completion == Completion.Return;
        then.HasBroken = left is { Breaks: not null } || then.Completion == Completion.Break;
        otherwise.HasBroken = otherwise.Completion == Completion.Break;
        return Merge(site, cause, condition, then, otherwise, withValue: false).Completion;
    }

    /// <summary>Makes one node of two branches; sets the variables that either changed.</summary>
    (Completion Completion, object? Value) Merge(IOperation site, IOperation cause, Tensor condition, Branch then, Branch otherwise, bool withValue)
    {
        var outputs = new List<(Func<Tensor> Then, Func<Tensor> Otherwise)>();
        var settle = new List<(Variable Variable, Func<IReadOnlyList<Tensor>, object?> Value)>();
        foreach (var variable in then.Region.Changed.Union(otherwise.Region.Changed))
        {
            var ends = EndsWithMethod(variable);
            if (ends && then.HasReturned && otherwise.HasReturned) continue;
            settle.Add((variable, Join(cause, variable, then, otherwise, ends, outputs)));
        }

        var value = withValue ? JoinValues(site, "this expression", then.Value, otherwise.Value, outputs) : null;
        var completion = JoinCompletions(cause, condition, then.Completion, otherwise.Completion, outputs);
        var results = outputs.Count == 0 ? [] : Guarded(site, () =>
        {
            var thenOutputs = In(then, () => outputs.Select(o => GraphBuilder.Current.Resolve(o.Then())).ToList());
            var otherwiseOutputs = In(otherwise, () => outputs.Select(o => GraphBuilder.Current.Resolve(o.Otherwise())).ToList());
            return ControlFlow.If(condition, then.Builder, thenOutputs, otherwise.Builder, otherwiseOutputs);
        });
        foreach (var (variable, join) in settle)
        {
            Write(variable, join(results));
            Observe(site, variable);
        }

        var joined = value?.Invoke(results);
        return (Guarded(site, () => completion(results)), withValue ? Observed(site, joined, site is ISwitchExpressionOperation ? "switch" : "?:") : joined);
    }

    /// <param name="cause">What decides between the branches.</param>
    /// <param name="variable">What either changes.</param>
    /// <param name="then">One branch.</param>
    /// <param name="otherwise">The other.</param>
    /// <param name="ends">Whether nothing reads it once the method has returned.</param>
    /// <param name="outputs">What the branches give.</param>
    Func<IReadOnlyList<Tensor>, object?> Join(IOperation cause, Variable variable, Branch then, Branch otherwise, bool ends, List<(Func<Tensor> Then, Func<Tensor> Otherwise)> outputs)
    {
        object? a = then.Region.After(variable), b = otherwise.Region.After(variable);
        if (ends && (then.HasReturned || otherwise.HasReturned))
        {
            // where the method has returned, anything of the other way's type does
            if (then.HasReturned) a = Standing(a, b);
            else b = Standing(b, a);
        }

        if (a is Unassigned || b is Unassigned) return _ => Unassigned.Value;
        if (a is Undecided || b is Undecided) return _ => a is Undecided ? a : b;
        if (variable is LocalVariable && !CanJoin(a, b)) return _ => new Undecided(Differ(cause, $"'{variable.Name}'", a, b, leavesLoop: then.HasBroken || otherwise.HasBroken));
        if (variable is not ResultVariable) return JoinValues(cause, $"'{variable.Name}'", a, b, outputs);

        // where a method has not returned yet, its result is never looked at
        if (a is null && b is not null) a = Placeholder.For(b);
        if (b is null && a is not null) b = Placeholder.For(a);
        return JoinValues(cause, variable.Name, a, b, outputs);
    }

    /// <summary>What stands for a value that nothing reads, beside one that is read: itself where it is alike, else zeros of that type.</summary>
    static object? Standing(object? unread, object? read)
    {
        Form form = Form.Of(read), other = Form.Of(unread);
        if (!form.Leaves.All(leaf => leaf is not Tensor { Shape: var shape } || shape.All(GraphBuilder.Current.Assumptions.IsOfInputs))) return unread; // a size of the other branch has no value in this one
        var alike = form.Leaves.Count == other.Leaves.Count;
        return form.With(form.Leaves.Select((leaf, i) => leaf is Tensor tensor && alike && other.Leaves[i] is Tensor same && same.Type == tensor.Type ? same
            : leaf is Dim { IsKnown: false } ? alike && other.Leaves[i] is Dim size ? size : 0
            : Placeholder.Zeros(leaf)));
    }

    /// <summary>Whether a graph can hold whichever of two values it is.</summary>
    static bool CanJoin(object? a, object? b)
    {
        if (ReferenceEquals(a, b)) return true;
        Form x = Form.Of(a), y = Form.Of(b);
        return x.Fits(y) && x.Leaves.Zip(y.Leaves, (left, right) => left is not Tensor one || right is not Tensor other || one.Type == other.Type).All(same => same);
    }

    Func<IReadOnlyList<Tensor>, object?> JoinValues(IOperation site, string name, object? a, object? b, List<(Func<Tensor> Then, Func<Tensor> Otherwise)> outputs)
    {
        if (ReferenceEquals(a, b)) return _ => a;
        Form x = Form.Of(a), y = Form.Of(b);
        if (!x.Fits(y)) throw Differ(site, name, a, b);
        var leaves = x.Leaves.Zip(y.Leaves, (left, right) => JoinLeaf(site, name, left, right, outputs)).ToList();
        return results => x.With(leaves.Select(leaf => leaf(results)));
    }

    Func<IReadOnlyList<Tensor>, object?> JoinLeaf(IOperation site, string name, object a, object b, List<(Func<Tensor> Then, Func<Tensor> Otherwise)> outputs)
    {
        if (ReferenceEquals(a, b) || a is not Tensor && b is not Tensor && a.Equals(b)) return _ => a;
        if (a is Tensor x && b is Tensor y && x.Type != y.Type) throw Differ(site, name, a, b);
        var index = outputs.Count;
        outputs.Add((() => ToTensor(a), () => ToTensor(b)));
        return results => results[index];
    }

    static ReadingException Differ(IOperation site, string name, object? a, object? b, bool leavesLoop = false) =>
        ReadingException.At(site, ModelDiagnostics.BranchesDiffer, name, Form.Describe(a), Form.Describe(b), leavesLoop ? "; sizes may change in a loop that ends early where its condition says when: for (...; ... && !done; ...) instead of break" : "");

    static Func<IReadOnlyList<Tensor>, Completion> JoinCompletions(IOperation cause, Tensor condition, Completion a, Completion b, List<(Func<Tensor> Then, Func<Tensor> Otherwise)> outputs)
    {
        if (a == b) return _ => a;
        var breaks = Way(Completion.Break, c => c.Breaks);
        var continues = Way(Completion.Continue, c => c.Continues);
        var returns = Way(Completion.Return, c => c.Returns);
        return results => Completion.Mixed(breaks?.Invoke(results), continues?.Invoke(results), returns?.Invoke(results), cause);

        Func<IReadOnlyList<Tensor>, Tensor>? Way(Completion certain, Func<Completion, Tensor?> flag)
        {
            Tensor? x = flag(a), y = flag(b);
            if (x is null && y is null)
                return a == certain ? _ => condition : b == certain ? _ => Functional.LogicalNot(condition) : null;
            var index = outputs.Count;
            outputs.Add((() => x ?? Tensor.Of(a == certain), () => y ?? Tensor.Of(b == certain)));
            return results => results[index];
        }
    }
}
