import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';

const dynamo = new DynamoDBClient({});
const email = new SESv2Client({});
const commands = [
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  DeleteItemCommand,
  TransactWriteItemsCommand,
  SendEmailCommand,
];

/** The reference: a handler that only makes the two clients it would need. Starts are told as a ratio to its own. */
export const handler = async (): Promise<number> => Object.keys({ ...dynamo.config, ...email.config }).length + commands.length;
