using Translator;
using static Translator.Functional;

public sealed class Generator(int nz, int ngf, int nc) : Module
{
    readonly Sequential main = new(
        new ConvTranspose2d(nz, ngf * 4, 4, 1, 0, bias: false), new BatchNorm2d(ngf * 4), new ReLU(true),
        new ConvTranspose2d(ngf * 4, ngf * 2, 4, 2, 1, bias: false), new BatchNorm2d(ngf * 2), new ReLU(true),
        new ConvTranspose2d(ngf * 2, nc, 4, 2, 1, bias: false), new Tanh());

    public Tensor Forward(Tensor input) => main.Forward(input);
}

public sealed class Discriminator(int ndf, int nc) : Module
{
    readonly Sequential main = new(
        new Conv2d(nc, ndf, 4, 2, 1, bias: false), new LeakyReLU(0.2, inplace: true),
        new Conv2d(ndf, ndf * 2, 4, 2, 1, bias: false), new BatchNorm2d(ndf * 2), new LeakyReLU(0.2, inplace: true),
        new Conv2d(ndf * 2, 1, 4, 1, 0, bias: false), new Sigmoid());

    public Tensor Forward(Tensor input) => main.Forward(input).View(-1, 1).Squeeze(1);
}

[Model]
public sealed class Dcgan(int nz = 10, int ngf = 4, int ndf = 4, int nc = 3) : Module
{
    readonly Generator netG = new(nz, ngf, nc);
    readonly Discriminator netD = new(ndf, nc);

    public (Tensor Image, Tensor Score) Forward([Shape("N", 10, 1, 1)] Tensor z)
    {
        var fake = netG.Forward(z);
        return (fake, netD.Forward(fake));
    }
}
