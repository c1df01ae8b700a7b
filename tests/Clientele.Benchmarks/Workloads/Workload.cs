using System.Threading.Tasks;

namespace Clientele.Benchmarks.Workloads;

/// <summary>One size, read and written by everyone who can.</summary>
/// <param name="size">What it is.</param>
public abstract class Workload(Size size)
{
    /// <summary>What it is.</summary>
    public Size Size => size;

    /// <inheritdoc />
    public override string ToString() => size.ToString();

    /// <summary>The emitted code on UTF-8.</summary>
    public abstract object ReadJson();

    /// <summary>The emitted context in JsonSerializer.</summary>
    public abstract object ReadJsonThroughSerializer();

    public abstract object ReadJsonSettable();

    public abstract object ReadJsonInit();

    public abstract object ReadJsonReflection();

    public abstract object ReadJsonNewtonsoft();

    public abstract object ReadJsonKiota();

    /// <summary>The emitted code to UTF-8; all writers return how many bytes they wrote.</summary>
    public abstract long WriteJson();

    /// <summary>The emitted context in JsonSerializer.</summary>
    public abstract long WriteJsonThroughSerializer();

    public abstract long WriteJsonSettable();

    public abstract long WriteJsonInit();

    public abstract long WriteJsonReflection();

    public abstract long WriteJsonNewtonsoft();

    public abstract long WriteJsonKiota();

    public abstract object ReadXml();

    public abstract object ReadXmlSerializer();

    public abstract object ReadDataContract();

    public abstract long WriteXml();

    public abstract long WriteXmlSerializer();

    public abstract long WriteDataContract();

    /// <summary>The emitted client.</summary>
    public abstract Task<object> ReadResponse();

    public abstract Task<object> ReadResponseSettable();

    public abstract Task<object> ReadResponseInit();

    public abstract Task<object> ReadResponseReflection();

    public abstract Task<object> ReadResponseNewtonsoft();

    public abstract Task<object> ReadResponseKiota();

    /// <summary>What is wrong with what the emitted code read and wrote; empty: nothing.</summary>
    public abstract string Check();
}
