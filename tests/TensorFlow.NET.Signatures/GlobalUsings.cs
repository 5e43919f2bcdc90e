global using System.Collections;
global using System.Text;
global using Tensorflow.Framework.Models;
global using static Tensorflow.Binding;
