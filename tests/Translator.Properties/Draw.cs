namespace Translator.Properties;

/// <summary>Generators that families share.</summary>
static class Draw
{
    /// <summary>Symbols for all dimensions of a tensor.</summary>
    public static readonly string[] AllSymbols = ["N", "A", "B", "C", "D"];

    /// <summary>The symbol of the batch, the first dimension.</summary>
    public static readonly string[] Batch = ["N"];

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static readonly Gen<string> Flag = Gen.Bool.Select(flag => flag ? "true" : "false");

    /// <summary>Sizes of a tensor of so many dimensions.</summary>
    public static Gen<int[]> Shape(int leastRank, int mostRank, int most = 4) => Gen.Int[leastRank, mostRank].SelectMany(rank => Gen.Int[1, most].Array[rank]);

    /// <summary>A dimension, counted from the front or from the end.</summary>
    public static Gen<int> Axis(int rank) => Gen.Int[-rank, rank - 1];

    /// <summary>Some dimensions, each once.</summary>
    public static Gen<int[]> Axes(int rank) => Gen.Bool.Array[rank].Select(Gen.Bool, (chosen, fromEnd) =>
        Enumerable.Range(0, rank).Where(axis => chosen[axis] || chosen.All(c => !c)).Select(axis => fromEnd ? axis - rank : axis).ToArray());

    /// <summary>An order of so many things.</summary>
    public static Gen<int[]> Order(int count) => Gen.Shuffle(Enumerable.Range(0, count).ToArray());

    /// <summary>Two shapes that stretch to each other.</summary>
    public static Gen<(int[] First, int[] Second)> Broadcast(int mostRank = 4) =>
        from common in Shape(0, mostRank)
        from firstOnes in Gen.Int[0, 3].Array[common.Length]
        from secondOnes in Gen.Int[0, 3].Array[common.Length]
        from cut in Gen.Int[0, common.Length]
        from cutFirst in Gen.Bool
        let first = Ones(common, firstOnes)
        let second = Ones(common, secondOnes)
        select cutFirst ? (first[cut..], second) : (first, second[cut..]);

    static int[] Ones(int[] sizes, int[] where) => [.. sizes.Select((size, i) => where[i] == 0 ? 1 : size)];

    /// <summary>Numbers as an argument of a call: <c>3</c>, <c>(3, 2)</c>.</summary>
    public static string Tuple(int[] numbers) => numbers.Length == 1 ? $"{numbers[0]}" : $"({string.Join(", ", numbers)})";

    /// <summary>Numbers as a list: <c>[3, 2]</c>.</summary>
    public static string List(int[] numbers) => $"[{string.Join(", ", numbers)}]";

    /// <summary>A dimension from the front.</summary>
    public static int FromFront(int axis, int rank) => axis < 0 ? axis + rank : axis;
}
