using CsCheck;

namespace Translator.Formats.Tests;

public class TensorDataTests
{
    [Fact]
    public void A_shape_that_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TensorData.Create<float>([3], [1, 2]));
        Assert.Throws<ArgumentException>(() => new TensorData(DType.Float32, [-1, -2], new byte[8]));
        Assert.Throws<ArgumentException>(() => new TensorData(DType.Float32, [1L << 40, 1L << 40], new byte[8]));
        Assert.Equal(0, new TensorData(DType.Float32, [1L << 40, 1L << 40, 0], default).Count);
        Assert.Equal(1, TensorData.Create<float>([], [1]).Count);
    }

    [Fact]
    public void Elements_are_read_as_their_own_type_only()
    {
        var tensor = TensorData.Create<float>([2], [1, 2]);

        Assert.Equal([1f, 2f], tensor.As<float>().ToArray());
        Assert.Throws<InvalidOperationException>(() => tensor.As<int>().Length);
        Assert.Throws<NotSupportedException>(() => TensorData.Create<decimal>([1], [1m]));
        Assert.Equal([0x3F80], new TensorData(DType.BFloat16, [1], new byte[] { 0x80, 0x3F }).As<ushort>().ToArray());
    }

    [Fact]
    public void Bfloat16_is_the_upper_half_of_float32_rounded_to_even()
    {
        // 1 + 2^-8 lies between 1 and 1 + 2^-7; 1 + 3 * 2^-8 between 1 + 2^-7 and 1 + 2^-6.
        float[] values = [1, 1 + 1f / 256, 1 + 3f / 256, 1 + 1f / 256 + 1f / 65536, float.MaxValue, float.PositiveInfinity, -0f];
        var rounded = TensorData.Create<float>([7], values).ConvertTo(DType.BFloat16);

        Assert.Equal(
            [1, 1, 1 + 1f / 64, 1 + 1f / 128, float.PositiveInfinity, float.PositiveInfinity, -0f],
            rounded.ConvertTo(DType.Float32).As<float>().ToArray());
        Assert.True(double.IsNaN(TensorData.Create<float>([], [BitConverter.UInt32BitsToSingle(0x7FFFFFFF)]).ConvertTo(DType.BFloat16)[0]));
    }

    [Fact]
    public void Every_16_bit_float_survives_the_way_through_wider_ones()
    {
        var bits = Enumerable.Range(0, 1 << 16).Select(i => (ushort)i).ToArray();
        var bytes = System.Runtime.InteropServices.MemoryMarshal.AsBytes<ushort>(bits).ToArray();
        foreach (var type in (DType[])[DType.BFloat16, DType.Float16])
            foreach (var wide in (DType[])[DType.Float32, DType.Float64])
            {
                var tensor = new TensorData(type, [bits.Length], bytes);
                var back = tensor.ConvertTo(wide).ConvertTo(type);
                for (var i = 0; i < bits.Length; i++)
                    if (double.IsNaN(tensor[i])) Assert.True(double.IsNaN(back[i]));
                    else Assert.Equal(tensor[i], back[i]);
            }
    }

    [Theory]
    [InlineData(DType.Int64, 300.9, 300)]
    [InlineData(DType.Int64, -1.9, -1)]
    [InlineData(DType.UInt8, 300.9, 44)]
    [InlineData(DType.Int8, -129, 127)]
    [InlineData(DType.Bool, 0.25, 1)]
    [InlineData(DType.Bool, 0, 0)]
    [InlineData(DType.Float16, 65520, double.PositiveInfinity)]
    [InlineData(DType.Float32, 0.1, 0.1f)]
    public void Numbers_convert_as_in_PyTorch(DType type, double value, double expected) =>
        Assert.Equal(expected, TensorData.Create<double>([1], [value]).ConvertTo(type)[0]);

    [Fact]
    public void Large_integers_round_once_and_convert_exactly()
    {
        // As a double this is 2^60 + 2^36, halfway between two floats, and would round to even: down.
        const long value = (1L << 60) + (1L << 36) + 1;

        Assert.Equal((1L << 60) + (1L << 37), (long)TensorData.Create<long>([], [value]).ConvertTo(DType.Float32).As<float>()[0]);
        Assert.Equal(unchecked((int)value), TensorData.Create<long>([], [value]).ConvertTo(DType.Int32).As<int>()[0]);
        Assert.Equal(value, TensorData.Create<long>([], [value]).ConvertTo(DType.Int64).As<long>()[0]);
    }

    [Fact]
    public void Every_type_converts_to_every_type_with_its_shape() =>
        Gen.Select(Generators.Tensor, Gen.Enum<DType>()).Sample((tensor, type) =>
        {
            var converted = tensor.ConvertTo(type);
            Assert.Equal(type, converted.Type);
            Assert.Equal(tensor.Shape, converted.Shape);
            // What both types can hold is unchanged.
            for (var i = 0; i < tensor.Count; i++)
                if (tensor[i] is 0 or 1) Assert.Equal(tensor[i], converted[i]);
        });
}
