using System.Security.Cryptography;
using VifRecommender.Naming;

namespace VifRecommender.Tests.Naming;

public sealed class Sha256Tests
{
    [Fact]
    public void Hash_EveryLengthAroundItsBlocks_IsThatOfThePlatform()
    {
        for (var length = 0; length <= 200; length++)
        {
            var message = Message(length);
            Assert.Equal(SHA256.HashData(message), Sha256.Hash(message));
        }
    }

    [Fact]
    public void Hash_LongMessage_IsThatOfThePlatform()
    {
        var message = Message(1_000_003);
        Assert.Equal(SHA256.HashData(message), Sha256.Hash(message));
    }

    private static byte[] Message(int length)
    {
        var message = new byte[length];
        for (var i = 0; i < length; i++) message[i] = (byte)(i * 167 % 256);
        return message;
    }
}
