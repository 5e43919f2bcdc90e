namespace Translator;

public static partial class Functional
{
    /// <summary>
    /// Sums of products by Einstein's convention; <c>torch.einsum</c>. Computed two operands at a time, from the left, each time as one matrix product.
    /// </summary>
    /// <param name="equation"><c>"bij,bjk-&gt;bik"</c>: a letter for each dimension; those that the result lacks are summed over; <c>...</c> stands for further, broadcast ones.
    /// Without an arrow, the result has the letters that occur once, in alphabetical order.</param>
    /// <param name="operands">One for each part of the equation's left side.</param>
    public static Tensor Einsum(string equation, params Tensor[] operands)
    {
        var parsed = EinsumEquation.Parse(equation, [.. operands.Select(o => o.Rank)]);
        var (result, labels) = Distinct(operands[0], parsed.Inputs[0]);
        for (var i = 1; i < operands.Length; i++)
        {
            var (next, nextLabels) = Distinct(operands[i], parsed.Inputs[i]);
            HashSet<int> needed = [.. parsed.Output, .. parsed.Inputs.Skip(i + 1).SelectMany(input => input)];
            (result, labels) = Contract(SumOut(result, labels, [.. needed, .. nextLabels]), SumOut(next, nextLabels, [.. needed, .. labels]), needed);
        }

        (result, labels) = SumOut(result, labels, [.. parsed.Output]);
        return Permute(result, [.. parsed.Output.Select(label => Array.IndexOf(labels, label))]);
    }

    /// <summary>A label that occurs twice in one operand is a diagonal.</summary>
    static (Tensor Tensor, int[] Labels) Distinct(Tensor operand, int[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            var again = Array.IndexOf(labels, labels[i], i + 1);
            if (again < 0) continue;
            if (operand.Shape[i] != operand.Shape[again]) throw new ModelException($"dimensions {i} and {again} of {operand.Shape} have one letter, {EinsumEquation.Describe(labels[i])}, but differ", "operands");
            operand = Diagonal(operand, 0, i, again);
            labels = [.. labels.Where((_, j) => j != i && j != again), labels[i]];
            i--;
        }

        return (operand, labels);
    }

    static (Tensor Tensor, int[] Labels) SumOut(Tensor operand, int[] labels, HashSet<int> needed)
    {
        int[] axes = [.. Enumerable.Range(0, labels.Length).Where(i => !needed.Contains(labels[i]))];
        return axes.Length == 0 ? (operand, labels) : (Apply(new Operators.Sum(axes, false), operand), [.. labels.Where(needed.Contains)]);
    }

    static (Tensor Tensor, int[] Labels) Contract((Tensor Tensor, int[] Labels) a, (Tensor Tensor, int[] Labels) b, HashSet<int> needed)
    {
        int[] shared = [.. a.Labels.Intersect(b.Labels)];
        int[] batch = [.. shared.Where(needed.Contains)], summed = [.. shared.Except(batch)];
        int[] rows = [.. a.Labels.Except(shared)], columns = [.. b.Labels.Except(shared)];
        var sizes = shared.ToDictionary(label => label, label => Common(label, SizeOf(a, label), SizeOf(b, label)));

        var batchSizes = batch.Select(label => sizes[label]).ToArray();
        var inner = summed.Aggregate((Dim)1, (product, label) => product * sizes[label]);
        Shape rowSizes = new(rows.Select(label => SizeOf(a, label))), columnSizes = new(columns.Select(label => SizeOf(b, label)));
        var left = Reshape(Arrange(a, [.. batch, .. rows, .. summed], sizes), [.. batchSizes, rowSizes.Elements, inner]);
        var right = Reshape(Arrange(b, [.. batch, .. summed, .. columns], sizes), [.. batchSizes, inner, columnSizes.Elements]);
        var product = summed.Length == 0 ? left * right : MatMul(left, right);
        return (Reshape(product, [.. batchSizes, .. rowSizes, .. columnSizes]), [.. batch, .. rows, .. columns]);

        static Dim SizeOf((Tensor Tensor, int[] Labels) operand, int label) => operand.Tensor.Shape[Array.IndexOf(operand.Labels, label)];

        static Dim Common(int label, Dim x, Dim y) => x == y || y == 1 ? x : x == 1 ? y
            : throw new ModelException($"{EinsumEquation.Describe(label)} stands for the sizes {x} and {y}", "operands");
    }

    static Tensor Arrange((Tensor Tensor, int[] Labels) operand, int[] order, Dictionary<int, Dim> sizes)
    {
        var arranged = Permute(operand.Tensor, [.. order.Select(label => Array.IndexOf(operand.Labels, label))]);
        return Expand(arranged, [.. order.Select((label, i) => sizes.TryGetValue(label, out var size) ? size : arranged.Shape[i])]);
    }
}
