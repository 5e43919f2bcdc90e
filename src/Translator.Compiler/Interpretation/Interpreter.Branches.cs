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
                return Branches(conditional.Condition, condition, () => Execute(conditional.WhenTrue, frame), Else, rest, out restDone);
            default:
                throw new InvalidOperationException("a condition is a truth value");
        }
    }

    /// <summary><c>condition ? a : b</c>.</summary>
    object? ConditionalExpression(IConditionalOperation conditional, Frame frame)
    {
        var condition = ConditionValue(conditional.Condition, frame);
        if (condition is bool holds) return Evaluate(holds ? conditional.WhenTrue : conditional.WhenFalse!, frame);
        Branch then = NewBranch(), otherwise = NewBranch();
        then.Value = In(then, () => Evaluate(conditional.WhenTrue, frame));
        otherwise.Value = In(otherwise, () => Evaluate(conditional.WhenFalse!, frame));
        return Merge(conditional, (Tensor)condition, then, otherwise, withValue: true).Value;
    }

    /// <summary>What follows a statement that may have left the block: it runs only where the statement did not.</summary>
    Completion Unless(Completion left, IOperation site, Func<Completion> rest)
    {
        var ended = Completion.Next;
        var after = Branches(site, Guarded(site, () => left.Stops!), () => Completion.Next, () => ended = rest(), null, out _);
        if (ended == Completion.Return && left is { Breaks: null, Continues: null }
            || ended == Completion.Break && left is { Returns: null, Continues: null }
            || ended == Completion.Continue && left is { Returns: null, Breaks: null }) return ended;
        static Tensor? Or(Tensor? a, Tensor? b) => a is null ? b : b is null ? a : Functional.LogicalOr(a, b);
        return Guarded(site, () => Completion.Mixed(Or(left.Breaks, after.Breaks), Or(left.Continues, after.Continues), Or(left.Returns, after.Returns)));
    }

    Completion Branches(IOperation site, Tensor condition, Func<Completion> whenTrue, Func<Completion> whenFalse, Func<Completion>? rest, out bool restDone)
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

        return Merge(site, condition, then, otherwise, withValue: false).Completion;
    }

    /// <summary>Makes one node of two branches; sets the variables that either changed.</summary>
    (Completion Completion, object? Value) Merge(IOperation site, Tensor condition, Branch then, Branch otherwise, bool withValue)
    {
        var outputs = new List<(Func<Tensor> Then, Func<Tensor> Otherwise)>();
        var settle = new List<(Variable Variable, Func<IReadOnlyList<Tensor>, object?> Value)>();
        foreach (var variable in then.Region.Changed.Union(otherwise.Region.Changed))
            settle.Add((variable, Join(site, variable, then.Region.After(variable), otherwise.Region.After(variable), outputs)));
        var value = withValue ? JoinValues(site, "this expression", then.Value, otherwise.Value, outputs) : null;
        var completion = JoinCompletions(condition, then.Completion, otherwise.Completion, outputs);
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
        return (Guarded(site, () => completion(results)), withValue ? Observed(site, joined, "?:") : joined);
    }

    Func<IReadOnlyList<Tensor>, object?> Join(IOperation site, Variable variable, object? a, object? b, List<(Func<Tensor>, Func<Tensor>)> outputs)
    {
        if (a is Unassigned || b is Unassigned) return _ => Unassigned.Value;
        if (variable is not ResultVariable) return JoinValues(site, $"'{variable.Name}'", a, b, outputs);

        // where a method has not returned yet, its result is never looked at
        if (a is null && b is not null) a = Placeholder.For(b);
        if (b is null && a is not null) b = Placeholder.For(a);
        return JoinValues(site, variable.Name, a, b, outputs);
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

    static ReadingException Differ(IOperation site, string name, object? a, object? b) =>
        ReadingException.At(site, ModelDiagnostics.BranchesDiffer, name, Form.Describe(a), Form.Describe(b));

    static Func<IReadOnlyList<Tensor>, Completion> JoinCompletions(Tensor condition, Completion a, Completion b, List<(Func<Tensor> Then, Func<Tensor> Otherwise)> outputs)
    {
        if (a == b) return _ => a;
        var breaks = Way(Completion.Break, c => c.Breaks);
        var continues = Way(Completion.Continue, c => c.Continues);
        var returns = Way(Completion.Return, c => c.Returns);
        return results => Completion.Mixed(breaks?.Invoke(results), continues?.Invoke(results), returns?.Invoke(results));

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
