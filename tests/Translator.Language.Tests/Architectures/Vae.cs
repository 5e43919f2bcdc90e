using Translator;
using static Translator.Functional;

[Model]
public class Vae : Module
{
    readonly Linear fc1 = new(20, 16);
    readonly Linear fc21 = new(16, 4);
    readonly Linear fc22 = new(16, 4);
    readonly Linear fc3 = new(4, 16);
    readonly Linear fc4 = new(16, 20);

    public (Tensor Mu, Tensor LogVar) Encode(Tensor x)
    {
        var h1 = Relu(fc1.Forward(x));
        return (fc21.Forward(h1), fc22.Forward(h1));
    }

    public Tensor Reparameterize(Tensor mu, Tensor logvar, Tensor? eps)
    {
        var std = Exp(0.5 * logvar);
        return eps is { } noise ? mu + noise * std : mu;
    }

    public Tensor Decode(Tensor z)
    {
        var h3 = Relu(fc3.Forward(z));
        return fc4.Forward(h3);
    }

    public (Tensor Recon, Tensor Mu, Tensor LogVar, Tensor Loss) Forward([Shape("N", 4, 5)] Tensor x, [Shape("N", 4)] Tensor? eps = null)
    {
        var (mu, logvar) = Encode(x.View(-1, 20));
        var z = Reparameterize(mu, logvar, eps);
        var scores = Decode(z);
        var recon = Sigmoid(scores);
        var bce = BinaryCrossEntropyWithLogits(scores, Sigmoid(x.View(-1, 20)), reduction: "sum");
        var kld = -0.5 * Sum(1 + logvar - mu.Pow(2) - logvar.Exp());
        return (recon, mu, logvar, bce + kld);
    }
}
