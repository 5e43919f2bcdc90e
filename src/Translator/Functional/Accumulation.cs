namespace Translator;

public static partial class Functional
{
    /// <summary>
    /// Folds each element with all before it along a dimension: rounds that reach 1, 2, 4, ... places back, as many as the logarithm of the size
    /// (<see href="https://doi.org/10.1145/7902.7903"/>).
    /// </summary>
    /// <param name="parts">Tensors of one shape; what stands at one place is one element.</param>
    /// <param name="axis">The dimension, from 0.</param>
    /// <param name="fold">One element from an earlier and a later one; associative.</param>
    static Tensor[] Accumulated(Tensor[] parts, int axis, Func<Tensor[], Tensor[], Tensor[]> fold)
    {
        var size = parts[0].Shape[axis];
        if (size.Known is not { } known) return AccumulatedInLoop(parts, axis, fold);
        for (long reach = 1; reach < known; reach *= 2)
        {
            Tensor[] Part(Dim start, Dim length) => [.. parts.Select(part => Narrow(part, axis, start, length))];
            parts = [.. Part(0, reach).Zip(fold(Part(0, known - reach), Part(reach, known - reach)), (first, folded) => Cat([first, folded], axis))];
        }

        return parts;
    }

    /// <summary>The rounds as a loop of the graph, where how many there are is known only when it runs.</summary>
    static Tensor[] AccumulatedInLoop(Tensor[] parts, int axis, Func<Tensor[], Tensor[], Tensor[]> fold)
    {
        var size = parts[0].Shape[axis];
        Tensor[] before = [Constant(1, DType.Int64), .. parts];
        GraphBuilder condition = GraphBuilder.Current.Nest(), body = GraphBuilder.Current.Nest();
        Tensor[] Variables() => [.. before.Select((variable, i) => GraphBuilder.Current.Input(i == 0 ? "reach" : $"part{i}", variable.Type))];
        Tensor holds;
        Tensor[] after;
        using (condition.Activate()) holds = Variables()[0] < size;
        using (body.Activate())
        {
            var variables = Variables();
            var (reach, places) = (variables[0], Arange(size));
            Tensor[] later = [.. variables.Skip(1)];
            var earlier = Clamp(places - reach, min: 0);
            var reaches = Along(places >= reach, axis, later[0].Rank);
            after = [reach * 2, .. fold([.. later.Select(part => IndexSelect(part, axis, earlier))], later).Zip(later, (folded, part) => Where(reaches, folded, part))];
        }

        return [.. ControlFlow.While(before, condition, holds, body, after, turns: null).Skip(1)];
    }

    /// <summary>A vector along one of so many dimensions.</summary>
    static Tensor Along(Tensor vector, int axis, int rank) => Reshape(vector, [.. Enumerable.Range(0, rank).Select(i => i == axis ? vector.Shape[0] : (Dim)1)]);
}
