using Translator.CodeFixes.Numerics;
using Translator.Compiler.Reading;

namespace Translator.Analyzers.Tests.Numerics;

public class HalfPrecisionSumTests
{
    [Fact]
    public async Task ManyElementsAreMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            public Tensor Forward([Shape("N", 4096, Type = DType.Float16)] Tensor x) => {|TR5006:Sum(x, 1)|};
            """), ids: "TR5");

        Assert.StartsWith("Sum of 4096 elements in float16", found[0].GetMessage());
    }

    [Fact]
    public async Task AMeanOverUnknownSizesIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 8, Type = DType.BFloat16)] Tensor x) => {|TR5006:x.Mean(0)|};
        """), ids: "TR5");

    [Theory]
    [InlineData("DType.Float32", "x.Sum(1)")]
    [InlineData("DType.Float16", "x.Sum(1, dtype: DType.Float32)")]
    [InlineData("DType.Float16", "x[.., ..8].Sum(1)")]
    [InlineData("DType.Float16", "x.Amax(1)")]
    public async Task OtherReductionsAreNotMarked(string type, string expression) => await Analyzed.Assert(Analyzed.Model($$"""
        public Tensor Forward([Shape("N", 4096, Type = {{type}})] Tensor x) => {{expression}};
        """), ids: "TR5");

    [Theory]
    [InlineData("Sum(x, 1)", "Sum(x, 1, dtype: DType.Float32).To(DType.Float16)")]
    [InlineData("x.Mean()", "x.Mean(dtype: DType.Float32).To(DType.Float16)")]
    public async Task TheFixComputesInFloat32(string expression, string wide)
    {
        var before = Analyzed.Model($"public Tensor Forward([Shape(2, 64, Type = DType.Float16)] Tensor x) => {expression};");
        var after = Analyzed.Model($"public Tensor Forward([Shape(2, 64, Type = DType.Float16)] Tensor x) => {wide};");

        await Fixed.Assert(new HalfPrecisionSumFix(), before, after);
        Assert.Equal(OutputType(before), OutputType(after));
    }

    static TensorType OutputType(string source)
    {
        var compilation = Analyzed.Compile(source);
        return ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation))).Graph!.Outputs[0].Type;
    }
}
