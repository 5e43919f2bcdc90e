namespace Translator.Analyzers.Tests.Targets;

public class TranslationToTensorFlowTests
{
    const string Convolutions = """
        readonly Conv2d conv1 = new(4, 8, 3, padding: 1);
        readonly Conv2d conv2 = new(8, 8, 3, padding: 1);

        """;

    [Fact]
    public async Task AnOperatorThatNeedsTheOtherLayoutBetweenConvolutionsIsMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model(Convolutions + """
            public Tensor Forward([Shape("N", 4, 8, 8)] Tensor x) => conv2.Forward({|TR3003:conv1.Forward(x).Reshape(-1, 2, 4, 64)|}.Softmax(1).Reshape(-1, 8, 8, 8));
            """), ids: "TR3003");

        Assert.Equal("TensorFlow keeps channels last between convolutions, but Reshape needs them where PyTorch has them: [N, 8, 8, 8] is transposed before it, and back after it", found[0].GetMessage());
    }

    [Theory]
    [InlineData("conv2.Forward(Relu(conv1.Forward(x)) + 1)")]
    [InlineData("Flatten(conv2.Forward(conv1.Forward(x)), start: 1)")]
    [InlineData("MaxPool2d(conv1.Forward(x), 2).Permute(0, 2, 3, 1)")]
    public async Task WhatFollowsTheLayoutOrEndsIsNotMarked(string expression) => await Analyzed.Assert(Analyzed.Model(Convolutions + $$"""
        public Tensor Forward([Shape("N", 4, 8, 8)] Tensor x) => {{expression}};
        """), ids: "TR3003");

    [Fact]
    public async Task WhatTensorFlowCannotHaveIsMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            public Tensor Forward([Shape("N", 4, 8, 8, Type = DType.BFloat16)] Tensor x, [Shape(4, 4, 3, 3, Type = DType.BFloat16)] Tensor kernels) => {|TR3006:Conv2d(x, kernels)|};
            """).Replace("[Model]", "[Model(Targets = Targets.TensorFlow)]"), ids: "TR3006");

        Assert.StartsWith("TensorFlow: TensorFlow's kernels do not convolve bfloat16 rightly", found[0].GetMessage());
    }

    [Fact]
    public async Task WhatItCanHaveIsNotMarked() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4, "H", 9)] Tensor x) => Interpolate(x, size: [6, 6], mode: "bicubic");
        """), ids: "TR3006");

    [Fact]
    public async Task ATargetThatIsNotTheModelsIsNotAsked() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4, "H", 8)] Tensor x) => AdaptiveAvgPool2d(x, 3);
        """).Replace("[Model]", "[Model(Targets = Targets.TorchSharp)]"));
}
