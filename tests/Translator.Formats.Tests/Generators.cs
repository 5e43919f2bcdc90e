using CsCheck;

namespace Translator.Formats.Tests;

/// <summary>Random tensors: every type, up to four dimensions, sizes of 0 and scalars among them.</summary>
static class Generators
{
    public static Gen<TensorData> Tensor { get; } = TensorOf(Enum.GetValues<DType>());

    /// <summary>Names as they occur, and such as need escapes.</summary>
    public static Gen<string> Name { get; } = Gen.OneOf(
        Gen.Char["abcxyz019._/"].Array[1, 12].Select(letters => new string(letters)),
        Gen.OneOf(new[] { "a \"quoted\" name", "back\\slash", "näme", "名前", "𝒙", "tab\there", "<&'>", "new\nline" }.Select(Gen.Const).ToArray()));

    public static Gen<KeyValuePair<string, TensorData>[]> NamedOf(Gen<TensorData> tensor) =>
        Gen.Select(Name, tensor, KeyValuePair.Create).Array[0, 5].Select(pairs => pairs.DistinctBy(pair => pair.Key).ToArray());

    public static Gen<TensorData> TensorOf(IEnumerable<DType> types) =>
        from type in Gen.OneOf(types.Select(Gen.Const).ToArray())
        from shape in Gen.Long[0, 4].Array[0, 4]
        let count = shape.Aggregate(1L, (product, size) => product * size)
        from bytes in (type == DType.Bool ? Gen.Byte[0, 1] : Gen.Byte).Array[(int)count * type.Size()]
        select new TensorData(type, shape, bytes);

    public static void AssertSame(TensorData expected, TensorData actual)
    {
        Assert.Equal(expected.Type, actual.Type);
        Assert.Equal(expected.Shape, actual.Shape);
        Assert.Equal(expected.Bytes.ToArray(), actual.Bytes.ToArray());
    }

    public static void AssertSame(IEnumerable<KeyValuePair<string, TensorData>> expected, IReadOnlyDictionary<string, TensorData> actual)
    {
        Assert.Equal(expected.Select(pair => pair.Key), actual.Keys);
        foreach (var (name, tensor) in expected) AssertSame(tensor, actual[name]);
    }
}
