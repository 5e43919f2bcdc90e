namespace Translator.Onnx.Tests;

/// <summary>A model without parameters, written as a lambda.</summary>
static class Expression
{
    public static Module Of(Func<Tensor, Tensor> function) => new One(function);

    public static Module Of(Func<Tensor, Tensor, Tensor> function) => new Two(function);

    public static Module Of(Func<Tensor, Tensor, Tensor, Tensor> function) => new Three(function);

    public static Module Of(Func<Tensor, IReadOnlyList<Tensor>> function) => new Several(function);

    sealed class One(Func<Tensor, Tensor> function) : Module
    {
        public Tensor Forward(Tensor x) => function(x);
    }

    sealed class Two(Func<Tensor, Tensor, Tensor> function) : Module
    {
        public Tensor Forward(Tensor x, Tensor y) => function(x, y);
    }

    sealed class Three(Func<Tensor, Tensor, Tensor, Tensor> function) : Module
    {
        public Tensor Forward(Tensor x, Tensor y, Tensor z) => function(x, y, z);
    }

    sealed class Several(Func<Tensor, IReadOnlyList<Tensor>> function) : Module
    {
        public IReadOnlyList<Tensor> Forward(Tensor x) => function(x);
    }
}
