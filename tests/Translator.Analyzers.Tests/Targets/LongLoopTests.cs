namespace Translator.Analyzers.Tests.Targets;

public class LongLoopTests
{
    [Fact]
    public async Task AFoldOverManyTensorsIsMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            public Tensor Forward([Shape(1000, 4)] Tensor x)
            {
                var h = x[0];
                {|TR3004:foreach (var row in Unbind(x, 0))|}
                {
                    h = Tanh(h + row);
                }

                return h;
            }
            """));

        Assert.StartsWith("this loop is written out 1000 times in TensorFlow and ONNX, 2000 operators in all", found[0].GetMessage());
    }

    [Fact]
    public async Task AShortLoopIsNotMarked() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape(50, 4)] Tensor x)
        {
            for (var i = 0; i < 50; i++) x = Tanh(x);
            return x;
        }
        """));

    [Fact]
    public async Task ALoopThatMakesNoOperatorsIsNotMarked() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape(50, 4)] Tensor x)
        {
            var total = 0;
            foreach (var i in Enumerable.Range(0, 1000)) total += i;
            return x * total;
        }
        """));

    [Fact]
    public async Task EagerCodeKeepsItsLoops() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape(1000, 4)] Tensor x)
        {
            var h = x[0];
            foreach (var row in Unbind(x, 0)) h = Tanh(h + row);
            return h;
        }
        """).Replace("[Model]", "[Model(Targets = Targets.TorchSharp)]"));

    [Fact]
    public async Task ALoopThatDoesNotEndIsThatAlone() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape(4)] Tensor x)
        {
            while (true) { x = {|TR1005:Tanh(x)|}; }
        }
        """));
}
