using Translator.Compiler.Lowering;

namespace Translator.Compiler.TensorFlow;

/// <content>Sizes that are known only when the graph runs, as int32 numbers.</content>
public sealed partial class TfLowering
{
    /// <summary>A shape as a list of int32: constant where it can be.</summary>
    /// <param name="dims">The sizes.</param>
    /// <param name="infer">Whether one unknown size, the one that takes most to compute, may be left to the operator as -1.</param>
    TfOutput SizeList(IReadOnlyList<Dim> dims, bool infer = false)
    {
        if (infer && dims.All(d => d.Known != 0) && dims.Where(d => !d.IsKnown).OrderByDescending(d => d.ToString().Length).ToList() is [var open, ..])
        {
            var at = dims.ToList().IndexOf(open);
            dims = [.. dims.Select((d, i) => i == at ? (Dim)(-1) : d)];
        }

        if (dims.All(d => d.IsKnown)) return Integers([.. dims.Select(d => (long)d)]);
        return Restated("Pack", [.. dims.Select(Size)], DType.Int32, ("axis", 0L));
    }

    /// <summary>Adds what is so short that code states it wherever it is read, as it does constants; the graph has it once.</summary>
    TfOutput Restated(string op, IReadOnlyList<TfOutput> inputs, DType type, params (string Name, object Value)[] attributes)
    {
        var value = AtModel(() => Add(op, inputs, type, attributes));
        value.Node.IsRestated = true;
        return value;
    }

    /// <summary>One size, int32.</summary>
    TfOutput Size(Dim dim) => dim.Known is { } known ? Integer(known) : sizes.Emit(dim);

    /// <summary>One size as a number of a type.</summary>
    TfOutput Size(Dim dim, DType type) => type is DType.Int32 or DType.Bool ? CastTo(Size(dim), type) : Restated("Cast", [Size(dim)], type);

    sealed class TfSizes(TfLowering lowering, Graph? graph) : SizeEmitter<TfOutput>(graph)
    {
        protected override TfOutput Outer(string name) => lowering.outer is { } outer ? lowering.Capture(outer.sizes.Emit(Dim.Symbol(name))) : base.Outer(name);

        protected override void Note(string name, TfOutput value) => lowering.authored.Note(null, value, name);

        protected override bool IsAtHand(Tensor input) => lowering.stored.ContainsKey(input);

        protected override TfOutput Constant(long value) => lowering.Integer(value);

        protected override TfOutput SizeOf(Tensor input, int dim) => lowering.AtCallOf([lowering.stored[input].Value], () => lowering.Add(
            "StridedSlice",
            [lowering.Add("Shape", [lowering.Logical(input)], DType.Int32, ("out_type", DType.Int32)), lowering.Integers(dim), lowering.Integers(dim + 1), lowering.Integers(1)],
            DType.Int32,
            ("shrink_axis_mask", 1L)));

        protected override TfOutput Add(TfOutput a, TfOutput b) => lowering.AtCallOf([a, b], () => lowering.Add("AddV2", [a, b]));

        protected override TfOutput Multiply(TfOutput a, TfOutput b) => lowering.AtCallOf([a, b], () => lowering.Add("Mul", [a, b]));

        protected override TfOutput FloorDivide(TfOutput a, TfOutput b) => lowering.AtCallOf([a, b], () => lowering.Add("FloorDiv", [a, b]));

        protected override TfOutput Max(TfOutput a, TfOutput b) => lowering.AtCallOf([a, b], () => lowering.Add("Maximum", [a, b]));

        protected override TfOutput Min(TfOutput a, TfOutput b) => lowering.AtCallOf([a, b], () => lowering.Add("Minimum", [a, b]));
    }
}
