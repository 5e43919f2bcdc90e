namespace Translator.Tests.Reference;

/// <summary>Numbers in row-major order: what the reference evaluator computes on. Integers and truth values are numbers too.</summary>
sealed record NdArray(int[] Shape, double[] Data)
{
    /// <summary>Makes each element from its index.</summary>
    public static NdArray Build(int[] shape, Func<int[], double> element)
    {
        var data = new double[shape.Aggregate(1, (product, size) => product * size)];
        var index = new int[shape.Length];
        for (var i = 0; i < data.Length; i++)
        {
            data[i] = element(index);
            for (var d = shape.Length - 1; d >= 0 && ++index[d] == shape[d]; d--) index[d] = 0;
        }

        return new(shape, data);
    }

    /// <summary>The element at an index; dimensions of size 1 repeat, missing ones in front are ignored.</summary>
    public double this[params ReadOnlySpan<int> index]
    {
        get
        {
            var at = 0;
            for (int d = 0, skip = index.Length - Shape.Length; d < Shape.Length; d++) at = at * Shape[d] + (Shape[d] == 1 ? 0 : index[d + skip]);
            return Data[at];
        }
    }

    public NdArray Map(Func<double, double> function) => new(Shape, Array.ConvertAll(Data, x => function(x)));
}
